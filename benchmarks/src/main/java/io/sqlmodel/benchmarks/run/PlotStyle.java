package io.sqlmodel.benchmarks.run;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** Colours that can be read on white and on black, on no ground of their own. */
final class PlotStyle {
    /** Text and axes. */
    static final Color INK = new Color(0x7d8590);

    /** Lines to read a value by. */
    static final Color GRID = new Color(0x7d, 0x85, 0x90, 0x50);

    static final BasicStroke THIN = new BasicStroke(0.7f);
    static final BasicStroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {5, 4}, 0);
    static final Font SMALL = new Font("SansSerif", Font.PLAIN, 12);
    static final Font TITLE = new Font("SansSerif", Font.BOLD, 14);

    private PlotStyle() {}

    static void plain(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
    }

    static void plain(Axis axis) {
        axis.setLabelFont(SMALL);
        axis.setLabelPaint(INK);
        axis.setTickLabelFont(SMALL);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(GRID);
        axis.setTickMarkPaint(GRID);
    }

    static String svg(JFreeChart chart, int width, int height, String name) {
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(4, 4, 4, 30));
        LegendTitle legend = chart.getLegend();
        legend.setBackgroundPaint(null);
        legend.setItemFont(SMALL);
        legend.setItemPaint(INK);
        legend.setFrame(BlockBorder.NONE);
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        // Or it would be another file each time.
        graphics.setDefsKeyPrefix(name);
        chart.draw(graphics, new Rectangle(width, height));
        return graphics.getSVGElement(null, true, new ViewBox(0, 0, width, height), null, null) + "\n";
    }
}

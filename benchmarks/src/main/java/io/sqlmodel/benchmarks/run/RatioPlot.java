package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars that go up or down from JDBC's time, for each work and peer; the databases below each other. */
final class RatioPlot {
    private static final int WIDTH = 1240;
    private static final int PANEL = 260;
    private static final int REST = 110;

    /** What is slower than this ends at the edge; the tables tell how slow it is. */
    private static final double HIGHEST = 24;

    private static final double LOWEST = 0.5;

    private RatioPlot() {}

    static String svg(Map<Db, Results> results) {
        CategoryAxis works = new CategoryAxis();
        PlotStyle.plain(works);
        works.setMaximumCategoryLabelLines(3);
        works.setCategoryMargin(0.18);
        works.setLowerMargin(0.01);
        works.setUpperMargin(0.01);
        CombinedDomainCategoryPlot all = new CombinedDomainCategoryPlot(works);
        PlotStyle.plain(all);
        all.setGap(22);
        boolean first = true;
        for (Map.Entry<Db, Results> each : results.entrySet()) {
            CategoryPlot panel = panel(each.getKey(), each.getValue());
            if (!first) {
                panel.setFixedLegendItems(new LegendItemCollection());
            }
            first = false;
            all.add(panel);
        }
        JFreeChart chart = new JFreeChart(null, PlotStyle.TITLE, all, true);
        return PlotStyle.svg(chart, WIDTH, REST + PANEL * results.size(), "ratio");
    }

    private static CategoryPlot panel(Db db, Results results) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        BarRenderer bars = new BarRenderer();
        bars.setBase(1);
        bars.setShadowVisible(false);
        bars.setBarPainter(new StandardBarPainter());
        bars.setItemMargin(0.02);
        int series = 0;
        for (PeerName peer : PeerName.values()) {
            if (peer == PeerName.JDBC || results.cells().stream().noneMatch(cell -> cell.peer() == peer)) {
                continue;
            }
            for (Work work : Work.values()) {
                data.addValue(
                        results.cell(work, peer)
                                .map(Measure::time)
                                .map(RatioPlot::shown)
                                .orElse(null),
                        peer.title(),
                        work.title());
            }
            bars.setSeriesPaint(series++, new Color(peer.colour()));
        }
        CategoryPlot plot = new CategoryPlot(data, null, axis(db), bars);
        PlotStyle.plain(plot);
        plot.setRangeGridlinePaint(PlotStyle.GRID);
        plot.setRangeGridlineStroke(PlotStyle.THIN);
        plot.addRangeMarker(new ValueMarker(1, PlotStyle.INK, PlotStyle.THIN), Layer.FOREGROUND);
        return plot;
    }

    private static Double shown(double ratio) {
        return Math.max(LOWEST, Math.min(HIGHEST, ratio));
    }

    private static LogAxis axis(Db db) {
        LogAxis axis = new LogAxis(db.title() + ": time, JDBC = 1");
        PlotStyle.plain(axis);
        axis.setBase(2);
        axis.setTickUnit(new NumberTickUnit(1));
        axis.setRange(LOWEST, HIGHEST);
        axis.setNumberFormatOverride(new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        axis.setMinorTickMarksVisible(false);
        return axis;
    }
}

package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines of time per row over the number of rows; the three kinds of work beside each other. */
final class GrowthPlot {
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 420;
    private static final double DOT = 5;

    private GrowthPlot() {}

    static String svg(Map<Db, Results> results) {
        LogAxis nanos = axis("ns a row");
        CombinedRangeXYPlot all = new CombinedRangeXYPlot(nanos);
        PlotStyle.plain(all);
        all.setGap(18);
        for (Growth growth : Growth.values()) {
            XYPlot panel = panel(growth, results);
            if (growth != Growth.LOAD) {
                panel.setFixedLegendItems(new LegendItemCollection());
            }
            all.add(panel);
        }
        return PlotStyle.svg(new JFreeChart(null, PlotStyle.TITLE, all, true), WIDTH, HEIGHT, "growth");
    }

    private static XYPlot panel(Growth growth, Map<Db, Results> results) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer();
        results.forEach((db, each) -> {
            for (PeerName peer : List.of(PeerName.SQLMODEL, PeerName.JDBC)) {
                XYSeries series = new XYSeries(peer.title() + ", " + db.title());
                each.growth().stream()
                        .filter(measure -> measure.growth() == growth && measure.peer() == peer)
                        .forEach(measure -> series.add(measure.rows(), measure.nanos()));
                int index = data.getSeriesCount();
                data.addSeries(series);
                lines.setSeriesPaint(index, colour(db));
                lines.setSeriesStroke(index, peer == PeerName.JDBC ? PlotStyle.DASHED : PlotStyle.LINE);
                lines.setSeriesShape(index, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
            }
        });
        XYPlot plot = new XYPlot(data, axis("rows: " + growth.title()), null, lines);
        PlotStyle.plain(plot);
        plot.setDomainGridlinePaint(PlotStyle.GRID);
        plot.setRangeGridlinePaint(PlotStyle.GRID);
        return plot;
    }

    private static Color colour(Db db) {
        return switch (db) {
            case H2 -> new Color(0xd98c2b);
            case SQLITE -> new Color(0x3fb950);
            case POSTGRESQL -> new Color(0x2f81f7);
        };
    }

    private static LogAxis axis(String label) {
        LogAxis axis = new LogAxis(label);
        PlotStyle.plain(axis);
        axis.setMinorTickMarksVisible(false);
        axis.setTickUnit(new NumberTickUnit(1));
        axis.setNumberFormatOverride(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return axis;
    }
}

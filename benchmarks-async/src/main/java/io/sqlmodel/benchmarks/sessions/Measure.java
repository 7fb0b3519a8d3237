package io.sqlmodel.benchmarks.sessions;

/**
 * What one process tells.
 *
 * @param perSecond sessions in a second, the median of its rounds
 * @param peakMegabytes the most memory that the system gave the process
 * @param liveKilobytes the most that a collection left of what the sessions of one round need, each
 * @param lost sessions that failed, or gave something else than they should
 */
record Measure(double perSecond, double peakMegabytes, double liveKilobytes, long lost) {
    /** As a process prints it. */
    String line() {
        return perSecond + " " + peakMegabytes + " " + liveKilobytes + " " + lost;
    }

    /** What a process printed. */
    static Measure parse(String output) {
        String[] fields = output.trim().split(" ", -1);
        return new Measure(
                Double.parseDouble(fields[0]),
                Double.parseDouble(fields[1]),
                Double.parseDouble(fields[2]),
                Long.parseLong(fields[3]));
    }
}

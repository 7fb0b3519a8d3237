package io.sqlmodel.benchmarks.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What numbers depend on. Only numbers of one environment stand side by side.
 *
 * @param machine processor, cores, and memory
 * @param system operating system
 * @param jdk the Java that runs it
 * @param versions the version of each library and driver
 */
record Environment(String machine, String system, String jdk, Map<String, String> versions) {
    private static final long GIGABYTE = 1L << 30;

    static Environment here() {
        return new Environment(
                "%s, %d cores, %d GB"
                        .formatted(
                                processor(),
                                Runtime.getRuntime().availableProcessors(),
                                Math.round((double) memory() / GIGABYTE)),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                readVersions());
    }

    /** Where the system tells it in a file, the processor's name; otherwise its kind. */
    private static String processor() {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long memory() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
    }

    /** The build writes them down. */
    private static Map<String, String> readVersions() {
        Properties properties = new Properties();
        try (InputStream file = Environment.class.getResourceAsStream("versions.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> versions = new TreeMap<>();
        properties.forEach((name, version) -> versions.put((String) name, (String) version));
        return versions;
    }
}

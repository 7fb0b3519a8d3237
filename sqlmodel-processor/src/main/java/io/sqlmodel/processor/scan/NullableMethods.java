package io.sqlmodel.processor.scan;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Reads which methods of a class file return a {@code @Nullable} type: section 4.7.20 of the JVM specification. */
final class NullableMethods {
    private static final String NULLABLE = "Lorg/jspecify/annotations/Nullable;";
    private static final int METHOD_RETURN = 0x14;

    private final DataInputStream in;
    private final Set<String> found = new HashSet<>();
    private String[] texts = {};

    private NullableMethods(DataInputStream in) {
        this.in = in;
    }

    /** The names of those methods that have no parameters. */
    static Set<String> read(DataInputStream file) throws IOException {
        NullableMethods reader = new NullableMethods(file);
        reader.file();
        return reader.found;
    }

    private void file() throws IOException {
        in.skipNBytes(8); // magic and version
        constants();
        in.skipNBytes(6); // access, this, super
        in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
        members(false);
        members(true);
    }

    private void constants() throws IOException {
        texts = new String[in.readUnsignedShort()];
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // takes two places
                }
                default -> in.skipNBytes(4);
            }
        }
    }

    private void members(boolean methods) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()];
            boolean accessor = methods && texts[in.readUnsignedShort()].startsWith("()");
            if (!methods) {
                in.skipNBytes(2);
            }
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = texts[in.readUnsignedShort()];
                byte[] content = new byte[in.readInt()];
                in.readFully(content);
                if (accessor && attribute.equals("RuntimeVisibleTypeAnnotations") && nullableReturn(content)) {
                    found.add(name);
                }
            }
        }
    }

    /** Only annotations of the return type as a whole count; reading stops at the first that has values. */
    private boolean nullableReturn(byte[] content) throws IOException {
        DataInputStream annotations = new DataInputStream(new ByteArrayInputStream(content));
        for (int left = annotations.readUnsignedShort(); left > 0; left--) {
            int target = annotations.readUnsignedByte();
            if (target != METHOD_RETURN) {
                return false;
            }
            int path = annotations.readUnsignedByte();
            boolean whole = true;
            for (int i = 0; i < path; i++) {
                whole &= annotations.readUnsignedByte() == 1; // a step into a nested type
                annotations.skipNBytes(1);
            }
            String type = texts[annotations.readUnsignedShort()];
            if (whole && type.equals(NULLABLE)) {
                return true;
            }
            if (annotations.readUnsignedShort() > 0) {
                return false;
            }
        }
        return false;
    }
}

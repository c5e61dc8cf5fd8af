package thermolab.grade.worker;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Arrays of primitives in frames, as one block each. */
final class PrimitiveArrays {

    private PrimitiveArrays() {
    }

    static Tag tag(Object array) {
        return array instanceof double[] ? Tag.DOUBLES : array instanceof int[] ? Tag.INTS
                : array instanceof boolean[] ? Tag.BOOLEANS : array instanceof long[] ? Tag.LONGS
                : array instanceof float[] ? Tag.FLOATS : array instanceof byte[] ? Tag.BYTES
                : array instanceof short[] ? Tag.SHORTS : Tag.CHARS;
    }

    static void write(Output output, Object array) {
        int length = Array.getLength(array);
        output.integer(length);
        int size = width(tag(array)) * length;
        if ((long) width(tag(array)) * length != size) {
            output.room(Integer.MAX_VALUE); // says that it is too much
        }
        ByteBuffer bytes = output.room(size);
        int start = bytes.position();
        if (array instanceof double[] doubles) {
            bytes.asDoubleBuffer().put(doubles);
        } else if (array instanceof int[] ints) {
            bytes.asIntBuffer().put(ints);
        } else if (array instanceof boolean[] booleans) {
            for (int i = 0; i < length; i++) {
                bytes.put(start + i, (byte) (booleans[i] ? 1 : 0));
            }
        } else if (array instanceof long[] longs) {
            bytes.asLongBuffer().put(longs);
        } else if (array instanceof float[] floats) {
            bytes.asFloatBuffer().put(floats);
        } else if (array instanceof byte[] raw) {
            bytes.put(start, raw);
        } else if (array instanceof short[] shorts) {
            bytes.asShortBuffer().put(shorts);
        } else {
            bytes.asCharBuffer().put((char[]) array);
        }
        bytes.position(start + size);
    }

    static Object read(Input input, Tag tag, Allowance allowance) throws ProtocolException {
        int length = input.count(width(tag));
        allowance.charge((long) width(tag) * length);
        ByteBuffer bytes = input.need(width(tag) * length);
        int start = bytes.position();
        Object array = switch (tag) {
            case DOUBLES -> {
                double[] values = new double[length];
                bytes.asDoubleBuffer().get(values);
                yield values;
            }
            case INTS -> {
                int[] values = new int[length];
                bytes.asIntBuffer().get(values);
                yield values;
            }
            case BOOLEANS -> {
                boolean[] values = new boolean[length];
                for (int i = 0; i < length; i++) {
                    values[i] = bytes.get(start + i) != 0;
                }
                yield values;
            }
            case LONGS -> {
                long[] values = new long[length];
                bytes.asLongBuffer().get(values);
                yield values;
            }
            case FLOATS -> {
                float[] values = new float[length];
                bytes.asFloatBuffer().get(values);
                yield values;
            }
            case BYTES -> {
                byte[] values = new byte[length];
                bytes.get(start, values);
                yield values;
            }
            case SHORTS -> {
                short[] values = new short[length];
                bytes.asShortBuffer().get(values);
                yield values;
            }
            case CHARS -> {
                char[] values = new char[length];
                bytes.asCharBuffer().get(values);
                yield values;
            }
            default -> throw new ProtocolException(tag + " is no array of numbers");
        };
        bytes.position(start + width(tag) * length);
        return array;
    }

    /** A copy of an array of primitives or, one level deep, of objects. */
    static Object copy(Object array) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return copy;
    }

    /** Whether the elements are the same: numbers by their bits, objects by identity. */
    static boolean same(Object a, Object b) {
        if (a instanceof double[] doubles) {
            return Arrays.equals(doubles, (double[]) b);
        } else if (a instanceof int[] ints) {
            return Arrays.equals(ints, (int[]) b);
        } else if (a instanceof boolean[] booleans) {
            return Arrays.equals(booleans, (boolean[]) b);
        } else if (a instanceof long[] longs) {
            return Arrays.equals(longs, (long[]) b);
        } else if (a instanceof float[] floats) {
            return Arrays.equals(floats, (float[]) b);
        } else if (a instanceof byte[] raw) {
            return Arrays.equals(raw, (byte[]) b);
        } else if (a instanceof short[] shorts) {
            return Arrays.equals(shorts, (short[]) b);
        } else if (a instanceof char[] chars) {
            return Arrays.equals(chars, (char[]) b);
        }
        Object[] objects = (Object[]) a;
        for (int i = 0; i < objects.length; i++) {
            if (objects[i] != ((Object[]) b)[i]) {
                return false;
            }
        }
        return true;
    }

    private static int width(Tag tag) {
        return switch (tag) {
            case DOUBLES, LONGS -> Long.BYTES;
            case INTS, FLOATS -> Integer.BYTES;
            case SHORTS, CHARS -> Short.BYTES;
            default -> 1;
        };
    }
}

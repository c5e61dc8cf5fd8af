package thermolab.show;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes a picture as PNG with a palette of at most 256 colours, a third of the size of true colour.
 *
 * <p>Colours are grouped by their leading bits, as many bits as leave at most 256 groups, and each group takes its most
 * frequent colour; so plain areas and lines keep their exact colour and only the blends of their soft edges move a little.
 * For charts; a photograph would show bands.
 */
final class PalettePng {

    private static final int MOST_COLOURS = 256;

    private PalettePng() {
    }

    /** The opaque picture as the bytes of a PNG file. */
    static byte[] encode(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = counts(pixels);
        int bits = 8;
        Map<Integer, Integer> palette = palette(counts, bits);
        while (palette.size() > MOST_COLOURS) {
            bits--;
            palette = palette(counts, bits);
        }
        return write(indexed(pixels, width, height, palette, bits));
    }

    /**
     * The opaque picture with its most frequent colours, all others drawn as the nearest of them: for large areas in many
     * close colours, which groups would turn into bands.
     */
    static byte[] encodeAreas(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = counts(pixels);
        int[] kept = counts.keySet().stream()
                .sorted(Comparator.comparing((Integer colour) -> counts.get(colour)).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MOST_COLOURS).mapToInt(Integer::intValue).toArray();
        Map<Integer, Integer> index = new HashMap<>();
        for (int colour : counts.keySet()) {
            index.put(colour, nearest(kept, colour));
        }
        return write(image(width, height, kept, pixel -> index.get(pixels[pixel] & 0xFFFFFF)));
    }

    private static Map<Integer, Integer> counts(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        return counts;
    }

    private static int nearest(int[] colours, int colour) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int red = (colours[i] >> 16) - (colour >> 16);
            int green = (colours[i] >> 8 & 0xFF) - (colour >> 8 & 0xFF);
            int blue = (colours[i] & 0xFF) - (colour & 0xFF);
            int distance = 2 * red * red + 4 * green * green + blue * blue; // about as the eye weighs them
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Group of colours to its most frequent colour. */
    private static Map<Integer, Integer> palette(Map<Integer, Integer> counts, int bits) {
        Map<Integer, Integer> chosen = new HashMap<>();
        for (var entry : counts.entrySet()) {
            int colour = entry.getKey();
            chosen.merge(group(colour, bits), colour, (a, b) -> {
                int order = Integer.compare(counts.get(a), counts.get(b));
                return order > 0 || order == 0 && a < b ? a : b; // ties must not depend on the order of the map
            });
        }
        return chosen;
    }

    private static int group(int colour, int bits) {
        int mask = 0xFF << 8 - bits & 0xFF;
        return colour & (mask << 16 | mask << 8 | mask);
    }

    private static BufferedImage indexed(int[] pixels, int width, int height, Map<Integer, Integer> palette, int bits) {
        int[] groups = palette.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        Map<Integer, Integer> index = new HashMap<>();
        int[] colours = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            index.put(groups[i], i);
            colours[i] = palette.get(groups[i]);
        }
        return image(width, height, colours, pixel -> index.get(group(pixels[pixel] & 0xFFFFFF, bits)));
    }

    /** @param indexOf the place in the palette of a pixel, pixels row by row */
    private static BufferedImage image(int width, int height, int[] colours, IntUnaryOperator indexOf) {
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] row = new byte[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = (byte) indexOf.applyAsInt(y * width + x);
            }
            image.getRaster().setDataElements(0, y, width, 1, row);
        }
        return image;
    }

    private static byte[] write(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam densest = writer.getDefaultWriteParam();
        densest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        densest.setCompressionQuality(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), densest);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be written", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

package thermolab.notebook;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import thermolab.show.MimeBundle;

/** The value of a cell in each form that a notebook can show: always a text, and an image as a picture too. */
final class ValuePicture {

    private ValuePicture() {
    }

    /** MIME type to content, as in the notebook format. */
    static Map<String, String> forms(Outcome.Value outcome) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put(MimeBundle.TEXT, outcome.text());
        if (outcome.value() instanceof RenderedImage image) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
                if (ImageIO.write(image, "png", out)) {
                    out.flush();
                    forms.put(MimeBundle.PNG, Base64.getEncoder().encodeToString(png.toByteArray()));
                }
            } catch (IOException | RuntimeException notDrawable) {
                return forms; // its text is left
            }
        }
        return forms;
    }
}

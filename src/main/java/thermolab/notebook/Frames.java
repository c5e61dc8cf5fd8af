package thermolab.notebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Header;
import io.github.spencerpark.jupyter.messages.KernelTimestamp;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.adapters.HeaderAdapter;
import io.github.spencerpark.jupyter.messages.adapters.HistoryRequestAdapter;
import io.github.spencerpark.jupyter.messages.adapters.KernelTimestampAdapter;
import io.github.spencerpark.jupyter.messages.adapters.MessageTypeAdapter;
import io.github.spencerpark.jupyter.messages.request.HistoryRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The frames of one message on the wire: the ways back to its sender, a delimiter, the signature, then header, parent's
 * header, metadata and content as JSON, then blobs. Whoever reads frame by frame and meets a message with too few of them
 * takes what lacks from the next message; here all frames are there before the first is looked at.
 */
final class Frames {

    private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
    private static final int SIGNED = 4; // header, parent's header, metadata, content
    private static final Gson JSON = new GsonBuilder()
            .registerTypeAdapter(KernelTimestamp.class, KernelTimestampAdapter.INSTANCE)
            .registerTypeAdapter(Header.class, HeaderAdapter.INSTANCE)
            .registerTypeAdapter(MessageType.class, MessageTypeAdapter.INSTANCE)
            .registerTypeAdapter(HistoryRequest.class, HistoryRequestAdapter.INSTANCE)
            .create();

    private Frames() {
    }

    /** @throws IllegalArgumentException where the frames are no message of Jupyter's, or the signature is not its key's */
    static Message<?> message(List<byte[]> frames, HMACGenerator signer) {
        int delimiter = 0;
        while (delimiter < frames.size() && !Arrays.equals(frames.get(delimiter), DELIMITER)) {
            delimiter++;
        }
        int signed = delimiter + 2;
        if (signed + SIGNED > frames.size()) {
            throw new IllegalArgumentException("frames (" + frames.size() + ") must be a delimiter, a signature and four of JSON");
        }
        byte[][] parts = frames.subList(signed, signed + SIGNED).toArray(byte[][]::new);
        if (!signer.calculateSignature(parts).equals(text(frames.get(delimiter + 1)))) {
            throw new IllegalArgumentException("the signature must be made with the key of the connection file");
        }
        return message(frames.subList(0, delimiter), parts, frames.subList(signed + SIGNED, frames.size()));
    }

    @SuppressWarnings("unchecked") // the type of a message says the class of its content
    private static Message<?> message(List<byte[]> identities, byte[][] parts, List<byte[]> blobs) {
        Header<Object> header = JSON.fromJson(text(parts[0]), Header.class);
        JsonObject parent = JSON.fromJson(text(parts[1]), JsonObject.class);
        Map<String, Object> metadata = JSON.fromJson(text(parts[2]), new TypeToken<Map<String, Object>>() { }.getType());
        Object content = JSON.fromJson(text(parts[3]), header.getType().getContentType());
        if (content == null) {
            throw new IllegalArgumentException("the content of " + header.getType().getName() + " must be an object");
        }
        return new Message<>(List.copyOf(identities), header, parent.size() == 0 ? null : JSON.fromJson(parent, Header.class), metadata,
                content, List.copyOf(blobs));
    }

    private static String text(byte[] frame) {
        return new String(frame, StandardCharsets.UTF_8);
    }
}

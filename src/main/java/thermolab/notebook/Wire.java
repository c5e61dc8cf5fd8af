package thermolab.notebook;

import io.github.spencerpark.jupyter.channels.JupyterSocket;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageContext;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.publish.PublishStatus;
import io.github.spencerpark.jupyter.messages.reply.InputReply;
import io.github.spencerpark.jupyter.messages.request.InputRequest;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/**
 * The five ZeroMQ sockets of a Jupyter kernel. Source: <i>Messaging in Jupyter</i>, version 5.3.
 *
 * <p>A thread that is interrupted while it uses a socket breaks the socket. Cells are interrupted, so the thread of a
 * cell touches none: what it publishes waits in a queue, which keeps the order, and what it asks goes through
 * {@link #ask}.
 */
final class Wire {

    private static final long LOOK_MILLIS = 100; // how soon a waiting question sees that its cell was stopped
    private static final int BIG_STACK = 16 << 20; // bytes

    private final ZMQ.Context context = ZMQ.context(1);
    private final Socket shell;
    private final Socket control;
    private final Socket stdin;
    private final Socket published;
    private final Socket heartbeat;
    private final Queue<Request> later = new ArrayDeque<>(); // of shell's thread alone
    private final BlockingQueue<Runnable> publishing = new LinkedBlockingQueue<>();

    /** One request of a front end, and the way back to it. */
    final class Request {
        private final Socket channel;
        private final Message<?> message;

        private Request(Socket channel, Message<?> message) {
            this.channel = channel;
            this.message = message;
        }

        MessageType<?> type() {
            return message.getHeader().getType();
        }

        @SuppressWarnings("unchecked") // the type of a message says the class of its content
        <T> T content(Class<T> type) {
            return (T) message.getContent();
        }

        /** What is published in answer to this request names it as its parent. */
        MessageContext context() {
            return message;
        }

        /** Answers on the socket on which the request came; the content becomes JSON by its fields. */
        void reply(MessageType<?> type, Object content) {
            channel.sendMessage(Wire.message(message, type, content));
        }
    }

    /** Opens the sockets; front ends may connect from now on, and what they send waits until {@link #serve}. */
    Wire(KernelConnectionProperties where) {
        JupyterSocket.JUPYTER_LOGGER.setLevel(java.util.logging.Level.OFF); // it would write on the notebook's stderr
        try {
            HMACGenerator signer = where.createHMACGenerator();
            shell = new Socket(SocketType.ROUTER, signer, where, where.getShellPort());
            control = new Socket(SocketType.ROUTER, signer, where, where.getControlPort());
            stdin = new Socket(SocketType.ROUTER, signer, where, where.getStdinPort());
            published = new Socket(SocketType.PUB, signer, where, where.getIopubPort());
            heartbeat = new Socket(SocketType.REP, signer, where, where.getHbPort());
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("signature_scheme (" + where.getSignatureScheme()
                    + ") must be one that this Java knows, such as hmac-sha256", failure);
        }
    }

    /** Starts the threads that answer. Requests to shell come one at a time; those to control come beside them. */
    void serve(Consumer<Request> handler) {
        start("published", this::publishAll);
        publish(null, PublishStatus.MESSAGE_TYPE, PublishStatus.STARTING);
        start("heartbeat", () -> {
            while (true) {
                heartbeat.send(heartbeat.recv());
            }
        });
        start("control", () -> answer(control, handler));
        start("shell", () -> answer(shell, handler));
    }

    /** Sends to every front end, after what was published before; may be called by any thread. */
    void publish(MessageContext parent, MessageType<?> type, Object content) {
        publishing.add(() -> published.sendMessage(message(parent, type, content)));
    }

    /** Waits until all that was published before has been handed to ZeroMQ. */
    void awaitPublished() throws InterruptedException {
        CountDownLatch sent = new CountDownLatch(1);
        publishing.add(sent::countDown);
        sent.await(1, TimeUnit.SECONDS);
    }

    /** The requests that already wait on shell, now the caller's to answer; called by the thread that answers shell. */
    List<Request> waiting() {
        List<Request> requests = new ArrayList<>(later);
        later.clear();
        while (shell.waits(0)) {
            read(shell).ifPresent(requests::add);
        }
        return requests;
    }

    /** Gives a request back that was taken with {@link #waiting}: it is answered after the present one. */
    void later(Request request) {
        later.add(request);
    }

    /**
     * Asks the front end that sent the request for a line of input.
     *
     * @throws InterruptedException where the thread was interrupted before the answer came
     */
    String ask(MessageContext parent) throws InterruptedException {
        BlockingQueue<String> answer = new LinkedBlockingQueue<>();
        AtomicBoolean asking = new AtomicBoolean(true);
        start("stdin", () -> converse(parent, answer, asking));
        try {
            return answer.take();
        } finally {
            asking.set(false);
        }
    }

    /** One conversation at a time: one whose cell was stopped ends before the next begins. */
    private void converse(MessageContext parent, BlockingQueue<String> answer, AtomicBoolean asking) {
        synchronized (stdin) {
            while (stdin.waits(0)) {
                read(stdin); // the late answer to a question whose cell was stopped
            }
            stdin.sendMessage(message(parent, InputRequest.MESSAGE_TYPE, new InputRequest("", false)));
            while (asking.get()) {
                Optional<Request> reply = stdin.waits(LOOK_MILLIS) ? read(stdin) : Optional.empty();
                if (reply.isPresent() && reply.get().message.getContent() instanceof InputReply line) {
                    answer.add(line.getValue());
                    return;
                }
            }
        }
    }

    private void answer(Socket channel, Consumer<Request> handler) {
        while (true) {
            Optional<Request> next = channel == shell && !later.isEmpty() ? Optional.of(later.remove())
                    : channel.waits(-1) ? read(channel) : Optional.empty();
            try {
                next.ifPresent(handler);
            } catch (RuntimeException unanswered) { // one bad message must not end the kernel
                tell(unanswered);
            }
        }
    }

    /** The next message of a channel; empty where it is no request that one can read. */
    private Optional<Request> read(Socket channel) {
        try {
            return Optional.of(new Request(channel, channel.readMessage()));
        } catch (RuntimeException unreadable) {
            tell(unreadable);
            return Optional.empty();
        }
    }

    private static void tell(RuntimeException failure) {
        System.err.println("thermolab kernel: a message could not be answered: " + failure);
    }

    private void publishAll() {
        try {
            while (true) {
                publishing.take().run();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(null, work, "jupyter " + name, BIG_STACK);
        thread.setDaemon(true);
        thread.start();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // contents are written by their fields, whatever their class
    private static Message<?> message(MessageContext parent, MessageType<?> type, Object content) {
        return new Message(parent, type, content);
    }

    private final class Socket extends JupyterSocket {

        private final ZMQ.Poller poller = Wire.this.context.poller(1);

        Socket(SocketType type, HMACGenerator signer, KernelConnectionProperties where, int port) {
            super(Wire.this.context, type, signer, java.util.logging.Logger.getLogger("jupyter"));
            bind(formatAddress(where.getTransport(), where.getIp(), port));
            poller.register(this, ZMQ.Poller.POLLIN);
        }

        @Override
        public void bind(KernelConnectionProperties where) {
            throw new IllegalStateException("bound when it was made");
        }

        @Override
        public synchronized Message<?> readMessage() {
            List<byte[]> frames = new ArrayList<>();
            do {
                frames.add(recv());
            } while (hasReceiveMore());
            return Frames.message(frames, hmacGenerator);
        }

        /** Whether a message is there, at the latest after this time; -1 waits as long as it takes. */
        boolean waits(long millis) {
            return poller.poll(millis) > 0;
        }
    }
}

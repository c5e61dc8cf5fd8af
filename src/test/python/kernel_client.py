"""Talks to the kernel named java as Jupyter does, and prints one line for each check: "ok NAME" or "FAILED NAME: why".

Usage: python3 kernel_client.py   (JUPYTER_PATH names the folder whose kernels/java/kernel.json is tested)
Needs jupyter_client; on Debian: apt-get install python3-jupyter-client
"""
import os
import queue
import subprocess
import sys
import time

from jupyter_client.manager import KernelManager

PATIENCE = 60  # seconds


class Run:
    """What one cell sent back."""

    def __init__(self):
        self.stdout = self.stderr = self.value = self.error = ""
        self.trace, self.shown, self.updates, self.status, self.seconds = [], [], [], None, 0.0
        self.data = {}


def collect(client, message_id, answers=(), while_busy=None, patience=PATIENCE):
    """Reads everything that the cell publishes, answers its questions, and returns it once the kernel is idle."""
    run, answers, start = Run(), list(answers), time.time()
    while time.time() - start < patience:
        if while_busy and time.time() - start > 0.7:
            while_busy()
            start, while_busy = time.time(), None
        if answers:
            try:
                if client.get_stdin_msg(timeout=0.05)["parent_header"].get("msg_id") == message_id:
                    client.input(answers.pop(0))
            except queue.Empty:
                pass
        try:
            message = client.get_iopub_msg(timeout=0.05)
        except queue.Empty:
            continue
        if message["parent_header"].get("msg_id") != message_id:
            continue
        content, kind = message["content"], message["msg_type"]
        if kind == "stream":
            setattr(run, content["name"], getattr(run, content["name"]) + content["text"])
        elif kind == "execute_result":
            run.value, run.data = content["data"]["text/plain"], content["data"]
        elif kind == "display_data":
            run.shown.append(content)
        elif kind == "update_display_data":
            run.updates.append(content)
        elif kind == "error":
            run.error, run.trace = content["ename"] + ": " + content["evalue"], content["traceback"]
        elif kind == "status" and content["execution_state"] == "idle":
            run.seconds = time.time() - start
            run.status = reply(client, message_id)["status"]
            return run
    raise TimeoutError("the kernel was not idle within %d s" % patience)


def reply(client, message_id):
    while True:
        message = client.get_shell_msg(timeout=PATIENCE)
        if message["parent_header"].get("msg_id") == message_id:
            return message["content"]


def execute(client, code, **how):
    return collect(client, client.execute(code, allow_stdin=True), **how)


def check(name, truth, why=""):
    print("ok " + name if truth else "FAILED %s: %s" % (name, why), flush=True)


def basics(client):
    check("first value", execute(client, "1 + 1").value == "2")
    run = execute(client, 'import java.util.*;\nSystem.out.println("é ∑ 😀"); System.err.println("e");')
    check("unicode on stdout, stderr apart", run.stdout == "é ∑ 😀\n" and run.stderr == "e\n", (run.stdout, run.stderr))
    run = execute(client, "int[] a = {1, 2};\na[\n 5] = 1;")
    check("error names exception and line", run.status == "error" and run.error.startswith("ArrayIndexOutOfBounds")
          and any("line 2" in line for line in run.trace), run.trace)
    run = execute(client, 'int x = "text";')
    check("compile error is marked", run.error.startswith("CompileError") and "^" in run.trace[-1], run.trace)
    run = execute(client, "sealed interface S permits A, B {}\nrecord A(int n) implements S {}\n"
                          "record B(S s) implements S {}\nnew B(new A(1))")
    check("sealed types in one cell", run.value == "B[s=A[n=1]]", run.trace)
    first, second = client.execute("throw new Error();"), client.execute("1")
    collect(client, first)
    check("cells after an error are not run, and get no number", reply(client, second) == {"status": "aborted"})
    check("and the next one is", execute(client, "3").value == "3")


def help_while_writing(client):
    def ask(message_id):
        return reply(client, message_id)
    check("complete code", ask(client.is_complete("int y = 1;"))["status"] == "complete")
    answer = ask(client.is_complete("for (int i = 0; i < 3; i++) {"))
    check("incomplete code, with indent", answer["status"] == "incomplete" and answer["indent"] == "    ", answer)
    check("invalid code", ask(client.is_complete("int = ;"))["status"] == "invalid")
    answer = ask(client.complete('String s = "😀"; Math.sq', 23))
    check("completion", "sqrt(" in answer["matches"] and answer["cursor_start"] == 21, answer)
    typed = [(one["text"], one["type"], one["start"], one["end"]) for one in answer["metadata"]["_jupyter_types_experimental"]]
    check("completions with their kind", ("sqrt(", "function", 21, 23) in typed, typed)
    answer = ask(client.inspect("Math.sqrt(2)", 8))
    check("inspection", answer["found"] and "sqrt(double a)" in answer["data"]["text/plain"], answer)
    answer = ask(client.history(hist_access_type="tail", n=2))
    check("history", [entry[2] for entry in answer["history"]][-1] == "3", answer)


def interruption(manager, client):
    execute(client, "int kept = 41;")
    loops = {"busy loop": "while (true) { }", "sleep": "Thread.sleep(600_000);",
             "loop that catches everything": "while (true) { try { Thread.sleep(9); } catch (Throwable t) { } }",
             "printing loop": "while (true) System.out.print(1);", "question": "System.in.read();"}
    for name, code in loops.items():
        run = execute(client, code, while_busy=manager.interrupt_kernel, patience=10)
        check("interrupted " + name, run.error.startswith("Interrupted") and run.seconds < 2, (run.error, run.seconds))
    check("variables are alive", execute(client, "kept + 1").value == "42")


RELAX = "x[i] = 0.5 * (x[i - 1] + x[i + 1]) + 1;"
INNER = "for (int i = 1; i < x.length - 1; i++) " + RELAX
COUNTED = {  # loops whose end the compiler can count, which the JVM may run to that end without a look around
    "int": "for (int s = 0; s < 2_000_000_000; s++) " + INNER,
    "long": "for (long s = 0; s < 2_000_000_000_000L; s++) " + INNER,
    "double": "for (double s = 0; s < 1e12; s++) " + INNER,
    "three deep": "for (int r = 0; r < 2_000_000_000; r++) for (int s = 0; s < 2_000_000; s++) " + INNER,
    "downwards, in steps": "for (int s = 2_000_000_000; s > 0; s -= 1) for (int i = 1; i < x.length - 1; i += 2) " + RELAX,
    "sum of remainders": "long sum = 0; for (int r = 0; r < 2_000_000_000; r++) for (int i = 1; i < 2_000_000_000; i++) sum += r % i;",
    "method": "void relax(double[] x) { for (int s = 0; s < 2_000_000_000; s++) " + INNER + " }\nrelax(x);",
    "method called in a loop": "void once(double[] x) { " + INNER + " }\nfor (int s = 0; s < 2_000_000_000; s++) once(x);",
    "class": "class Rod { double[] x = new double[1000]; void relax() { for (int s = 0; s < 2_000_000_000; s++) " + INNER
             + " } }\nnew Rod().relax();",
    "lambda": "Runnable relax = () -> { for (int s = 0; s < 2_000_000_000; s++) " + INNER + " };\nrelax.run();",
    "stream": "IntStream.range(0, 2_000_000_000).mapToDouble(s -> { " + INNER + " return x[1]; }).sum()",
    "parallel stream": "IntStream.range(0, 8).parallel().forEach(t -> { double[] own = new double[1000]; "
                       "for (int s = 0; s < 2_000_000_000; s++) for (int i = 1; i < 999; i++) own[i] = own[i - 1] + own[i + 1] + 1; });",
    "toolkit call": "thermolab.num.Grid.map(thermolab.num.Grid.integers(1, 1000), n -> { "
                    "for (int s = 0; s < 2_000_000_000; s++) " + INNER + " return x[1]; });",
    "toolkit's own sweeps": "thermolab.sample.Run.of(new thermolab.sample.Metropolis(), thermolab.energy.Ising.square(64)).at(2).hot(1, 1)"
                            ".go(1_000_000_000_000L);",
}


def counted_loops(manager, client):
    """Whether the heartbeat answers while such a loop runs, and whether an interrupt ends it."""
    execute(client, "import java.util.stream.*;\ndouble[] x = new double[1000];")
    for name, code in COUNTED.items():
        beats = []

        def interrupt():
            time.sleep(0.8)  # until the compiled loop has replaced the interpreted one
            beats.append(client.hb_channel.is_beating())
            manager.interrupt_kernel()
        try:
            run = execute(client, code, while_busy=interrupt, patience=8)
            check("counted loop, " + name, beats == [True] and run.error.startswith("Interrupted") and run.seconds < 2,
                  (beats, run.error, run.seconds))
        except TimeoutError:
            check("counted loop, " + name, False, "no answer to the interrupt")
            manager.restart_kernel(now=True)
            client.wait_for_ready(timeout=PATIENCE)
            execute(client, "import java.util.stream.*;\ndouble[] x = new double[1000];")
    check("and the kernel answers", execute(client, "1 + 1").value == "2")


def protocol(client):
    """What a front end may do although most do not."""
    for other in (lambda: client.complete("Math.", 5), lambda: client.inspect("Math.sqrt", 8), lambda: client.is_complete("{")):
        failed = client.execute("throw new Error();")
        asked = [other() for _ in range(20)]
        while client.get_iopub_msg(timeout=PATIENCE)["msg_type"] != "error":
            pass
        later = client.execute("7")
        check("a cell sent after a failed one runs", collect(client, later).value == "7", other)
    asked = [client.execute("throw new Error();"), client.complete("Math.", 5), client.execute("1"), client.complete("Math.", 5)]
    answers = {}
    while len(answers) < len(asked):
        message = client.get_shell_msg(timeout=PATIENCE)
        answers[message["parent_header"]["msg_id"]] = message["content"]
    check("what waits when a cell fails is answered", [answers[one]["status"] for one in asked] == ["error", "ok", "aborted", "ok"], answers)
    go_on = [client.execute("throw new Error();", stop_on_error=False), client.execute("8")]
    check("unless the cell says otherwise", [collect(client, one).status for one in go_on] == ["error", "ok"])
    for closed in "System.out.close(); System.err.close();", "try (var w = new java.io.PrintWriter(System.out)) { w.print(1); }", \
            "new java.util.Scanner(System.in).close();":
        execute(client, closed)
        run = execute(client, "System.out.print(1); System.err.print(2);")
        check("a cell that closes a stream silences none", run.stdout == "1" and run.stderr == "2", (closed, run.stdout, run.stderr))
    for bad in [b"junk"], [b"<IDS|MSG>"], [b"<IDS|MSG>", b"", b"{}"], [b"<IDS|MSG>", b"wrong", b"{}", b"{}", b"{}", b"{}"], \
            [b"", b"", b"", b"", b"", b"", b"", b""]:
        client.shell_channel.socket.send_multipart(bad)
        answer = reply(client, client.kernel_info())
        check("after bad frames the next request is answered", answer["status"] == "ok" and answer["language_info"]["name"] == "Java", bad)
    for name, asked in {"complete": client.complete("Ma", 2), "inspect": client.inspect("Math", 4), "history": client.history(n=1),
                        "is_complete": client.is_complete("1"), "comm_info": client.comm_info(), "execute": client.execute("1")}.items():
        check("the reply says how it went: " + name, reply(client, asked)["status"] in ("ok", "complete"))


def rich_output(client):
    run = execute(client, 'import thermolab.show.*;\nShow.html("<b>b</b>", "b");')
    check("html is shown", run.shown[0]["data"] == {"text/html": "<b>b</b>", "text/plain": "b"}, run.shown)
    run = execute(client, "new java.awt.image.BufferedImage(3, 2, java.awt.image.BufferedImage.TYPE_INT_RGB)")
    check("an image is a picture", run.data.get("image/png", "").startswith("iVBOR") and "3 × 2" in run.value, run.data)
    run = execute(client, "%time Thread.sleep(20);\n%matplotlib inline")
    check("magics of others are known or named", " s\n" in run.stdout and "%matplotlib" in run.error, (run.stdout, run.error))
    run = execute(client, 'try (Progress p = Show.progress("w", 3)) { for (int i = 0; i < 3; i++) '
                          '{ p.step(); Thread.sleep(150); } }')
    ids = {content["transient"]["display_id"] for content in run.shown + run.updates}
    check("progress replaces itself", len(run.shown) == 1 and len(run.updates) > 1 and len(ids) == 1, (run.shown, ids))
    run = execute(client, "new Scanner(System.in).nextLine().toUpperCase()", answers=["typed"])
    check("stdin", run.value == "TYPED", run.trace)
    run = execute(client, "System.exit(3);")
    check("System.exit is refused", "System.exit" in run.error and execute(client, "1").value == "1", run.error)
    execute(client, 'new Thread(() -> { try { Thread.sleep(300); } catch (InterruptedException e) { } '
                    'System.out.println("late"); }).start();')
    check("a thread is heard after its cell", "late" in execute(client, "Thread.sleep(900);").stdout)


def end_of_life(manager, client):
    execute(client, "int lost = 1;")
    manager.restart_kernel(now=False)
    client.wait_for_ready(timeout=PATIENCE)
    run = execute(client, "new ArrayBlockingQueue<Integer>(3)")
    check("the first error after the start has its hint", any("import java.util.concurrent.A" in line for line in run.trace), run.trace)
    check("restart forgets", execute(client, "lost").error.startswith("CompileError"))
    client.execute("while (true) { }")
    time.sleep(0.5)
    start = time.time()
    manager.shutdown_kernel(now=False)
    check("shutdown ends a busy kernel", not manager.is_alive() and time.time() - start < 4, time.time() - start)


def orphan():
    """A kernel whose Jupyter dies without a word ends by itself."""
    code = ("from jupyter_client.manager import start_new_kernel\nimport os\n"
            "manager, client = start_new_kernel(kernel_name='java')\n"
            "print(manager.provisioner.pid, flush=True)\nos._exit(1)")
    pid = int(subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, timeout=PATIENCE).stdout)
    for _ in range(100):
        if not os.path.exists("/proc/%d" % pid) or open("/proc/%d/stat" % pid).read().split()[2] == "Z":
            return check("a kernel without its Jupyter ends", True)
        time.sleep(0.1)
    check("a kernel without its Jupyter ends", False, "process %d lives" % pid)


def main():
    manager = KernelManager(kernel_name="java")
    start = time.time()
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=PATIENCE)
        execute(client, "1 + 1")
        print("# start to first value: %.2f s" % (time.time() - start))
        basics(client)
        help_while_writing(client)
        interruption(manager, client)
        counted_loops(manager, client)
        rich_output(client)
        protocol(client)
        end_of_life(manager, client)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    orphan()


main()

"""The other end of `thermolab bench`: a warm process that does its work when it is told to."""
import signal
import sys


def serve(work, answer, warm_up=1):
    """Warms up, says "ready", then obeys: "go N" does the work N times, "answer" prints what it came to."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the bench's to handle
    for _ in range(warm_up):
        work()
    print("ready", flush=True)
    for line in sys.stdin:
        words = line.split()
        if words[0] == "go":
            for _ in range(int(words[1])):
                work()
            print("done", flush=True)
        else:
            print("answer", float(answer()), flush=True)

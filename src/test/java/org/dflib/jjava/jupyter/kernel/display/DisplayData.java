package org.dflib.jjava.jupyter.kernel.display;

/** Stands in for JJava 1.0's bundle. */
public final class DisplayData {

    public String id;
    public Object text;

    public void putData(String mimeType, Object data) {
        text = mimeType.equals("text/plain") ? data : text;
    }

    public void putMetaData(String key, Object value) {
    }

    public DisplayData setDisplayId(String id) {
        this.id = id;
        return this;
    }
}

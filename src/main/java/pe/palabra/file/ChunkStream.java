package pe.palabra.file;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Reads numbered chunks one after the other, from 0 to the first empty one. */
final class ChunkStream extends InputStream {

    static final byte[] END = new byte[0];

    private final IntFunction<byte[]> chunks;
    private byte[] chunk = END;
    private int at;
    private int next;
    private boolean ended;

    ChunkStream(IntFunction<byte[]> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return exhausted() ? -1 : chunk[at++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (exhausted()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean exhausted() {
        if (at == chunk.length && !ended) {
            chunk = chunks.apply(next++);
            at = 0;
            ended = chunk.length == 0;
        }
        return ended;
    }
}

package pe.palabra.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A text file in the encoding in which it is written: what its mark says, else UTF-8 if it can be, else Windows-1252. */
final class CsvEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MARK = 0xFEFF;
    private static final List<String> OTHER_KINDS = List.of("%pdf", "{\\rtf", "<", "mime-version:");

    private final Path file;
    private final Charset charset;

    private CsvEncoding(Path file, Charset charset) {
        this.file = file;
        this.charset = charset;
    }

    /** Reads the file once, to the end. */
    static CsvEncoding of(Path file) throws IOException {
        return new CsvEncoding(file, charset(file));
    }

    /** Whether the first bytes of a file are of text that may be a table. */
    static boolean looksLikeText(byte[] head) {
        if (hasMarkOfUtf16(head)) {
            return true;
        }
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B && b != 0x1A) {
                return false;
            }
        }
        String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return !start.isEmpty() && OTHER_KINDS.stream().noneMatch(start::startsWith);
    }

    private static boolean hasMarkOfUtf16(byte[] head) {
        return head.length > 1 && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1);
    }

    /** The text of the file, without its mark. */
    Reader open() throws IOException {
        Reader text = new InputStreamReader(Files.newInputStream(file), charset);
        Reader marked = new BufferedReader(text, 1 << 16);
        marked.mark(1);
        if (marked.read() != MARK) {
            marked.reset();
        }
        return marked;
    }

    private static Charset charset(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] start = in.readNBytes(2);
            if (hasMarkOfUtf16(start)) {
                return start[0] == -1 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            return isUtf8(in) ? StandardCharsets.UTF_8 : WINDOWS;
        }
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer text = CharBuffer.allocate(1 << 16);
        int read;
        try {
            while ((read = in.read(bytes.array(), bytes.position(), bytes.remaining())) >= 0) {
                bytes.limit(bytes.position() + read).position(0);
                check(decoder.decode(bytes, text.clear(), false));
                bytes.compact();
            }
            check(decoder.decode(bytes.flip(), text.clear(), true));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void check(CoderResult result) throws CharacterCodingException {
        if (result.isError()) {
            result.throwException();
        }
    }
}

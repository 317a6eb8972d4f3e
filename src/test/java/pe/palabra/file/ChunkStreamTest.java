package pe.palabra.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkStreamTest {

    private static ChunkStream of(byte[]... chunks) {
        return new ChunkStream(
                number -> number < chunks.length ? List.of(chunks).get(number) : ChunkStream.END);
    }

    @Test
    void chunksAreReadOneAfterTheOther() throws IOException {
        assertThat(of(new byte[] {1, 2}, new byte[] {3}, new byte[] {-1}).readAllBytes())
                .containsExactly(1, 2, 3, -1);
    }

    @Test
    void aByteAtATimeEndsWithMinusOne() {
        ChunkStream stream = of(new byte[] {-1}, new byte[] {7});
        assertThat(stream.read()).isEqualTo(255);
        assertThat(stream.read()).isEqualTo(7);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.read()).isEqualTo(-1);
    }

    @Test
    void nothingKeptIsAnEmptyStream() throws IOException {
        assertThat(of().readAllBytes()).isEmpty();
    }
}

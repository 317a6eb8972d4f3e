package pe.palabra.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    @TempDir
    private Path folder;

    private List<String> read(String text, Charset encoding) {
        try {
            return Seen.of(Files.write(folder.resolve("tabla"), text.getBytes(encoding)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void fieldsArePartedByCommaSemicolonOrTab(String delimiter) {
        assertThat(read("caso|acta|estado\nA|1|x".replace("|", delimiter)))
                .containsExactly("CSV!1 A=caso B=acta C=estado", "CSV!2 A=A B=1 C=x");
    }

    @Test
    void otherMarksInsideLongTextsDoNotMisleadTheDelimiter() {
        assertThat(read("caso;texto;estado\nA;uno, dos, tres, cuatro, cinco;x\nB;seis, siete, ocho, nueve, diez;y"))
                .element(1)
                .isEqualTo("CSV!2 A=A B=uno, dos, tres, cuatro, cinco C=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void isUtf8OrElseWindows1252(String encoding) {
        assertThat(read("año;región\nAmazonía;Áncash", Charset.forName(encoding)))
                .containsExactly("CSV!1 A=año B=región", "CSV!2 A=Amazonía B=Áncash");
    }

    @Test
    void theMarkOfAnEncodingIsNoText() {
        assertThat(read("\uFEFFcaso;año")).containsExactly("CSV!1 A=caso B=año");
        assertThat(read("\uFEFFcaso\taño", StandardCharsets.UTF_16LE)).containsExactly("CSV!1 A=caso B=año");
    }

    @Test
    void quotesHoldDelimitersLinesAndQuotes() {
        assertThat(read("a;\"b;\nc \"\"d\"\"\";e\r\nf;g;h"))
                .containsExactly("CSV!1 A=a B=b;\nc \"d\" C=e", "CSV!2 A=f B=g C=h");
    }

    @Test
    void quotesInTheMiddleOfATextAreText() {
        assertThat(read("a;Proyecto \"Agua\" segura;\"Agua\" para todos;c"))
                .containsExactly("CSV!1 A=a B=Proyecto \"Agua\" segura C=Agua para todos D=c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n"})
    void linesEndInAnyWayAndEmptyOnesCountAsRecords(String end) {
        assertThat(read("a;b" + end + end + ";" + end + "c;d" + end)).containsExactly("CSV!1 A=a B=b", "CSV!4 A=c B=d");
    }

    @Test
    void quotesThatNobodyClosesAreRefusedNamingTheRecord() {
        assertThatThrownBy(() -> read("a;b\nc;\"d\ne;f"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("registro 2");
    }

    @Test
    void aLeadingApostropheBeforeWhatLooksLikeAFormulaIsTakenAway() {
        assertThat(read("'=1+1,'-2,'@x,'+1,'2331857,'\"a"))
                .containsExactly("CSV!1 A==1+1 B=-2 C=@x D=+1 E='2331857 F='\"a");
    }

    @Test
    void theHintOfTheDelimiterIsNoRow() {
        assertThat(read("sep=,\na,b;c")).containsExactly("CSV!1 A=a B=b;c");
    }

    @Test
    void theSampleIsReadRecordByRecord() {
        List<String> seen = Seen.of(Path.of("src/test/resources/matrix/matriz-sucia-a.csv"));
        assertThat(seen).hasSize(25);
        assertThat(seen.get(3)).startsWith("CSV!4 A=3 B=SUC-061 C=44521").contains("J=Velille\nLivitaca K=-");
        assertThat(seen.get(22)).contains("M=Abierto – Suspendido");
    }
}

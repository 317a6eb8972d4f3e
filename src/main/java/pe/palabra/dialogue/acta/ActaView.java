package pe.palabra.dialogue.acta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Entry;
import pe.palabra.shared.Formats;

/** One acta cut for its page; {@code recordedBy} null: the system. */
public record ActaView(
        long id,
        LocalDate signedOn,
        String kind,
        @Nullable String number,
        @Nullable String place,
        @Nullable Modality modality,
        @Nullable String platform,
        @Nullable String agenda,
        @Nullable String participants,
        long spaceId,
        String space,
        String caseCode,
        @Nullable String caseName,
        String unit,
        Entry.Source source,
        Instant recordedAt,
        @Nullable String recordedBy) {

    public String day() {
        return Formats.date(signedOn);
    }

    public String title() {
        return (number == null ? kind : kind + " N.º " + number) + " del " + day();
    }

    public List<String> agendaLines() {
        return lines(agenda);
    }

    public List<String> participantLines() {
        return lines(participants);
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** "Mixta, por Zoom". */
    public @Nullable String modalityText() {
        return modality == null ? null : modality.label() + (platform == null ? "" : ", por " + platform);
    }

    /** Created by an import, an acta has only its date. */
    public boolean lacksHead() {
        return source == Entry.Source.IMPORT && place == null && participants == null;
    }

    public String recorded() {
        String how = source == Entry.Source.IMPORT ? "Creada por una importación" : "Registrada";
        return how + " el " + Formats.dateTime(recordedAt) + (recordedBy == null ? "" : " por " + recordedBy);
    }
}

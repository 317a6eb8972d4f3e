package pe.palabra.commitment.acta;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.acta.ActaKind;
import pe.palabra.shared.Refusal;

/**
 * An acta with its commitments and petitions as they were typed: what nobody typed is empty text, never null.
 * {@code registration} names the form, so that sent twice it registers once.
 */
public record ActaDraft(
        UUID registration,
        @Nullable Long space,
        String kind,
        String number,
        String date,
        String place,
        String modality,
        String platform,
        String agenda,
        String participants,
        List<Line> lines,
        List<Ask> petitions) {

    /** How many rows a form holds at most. */
    public static final int MOST = 200;

    private static final int OFFERED = 3;

    public ActaDraft(
            @Nullable UUID registration,
            @Nullable Long space,
            @Nullable String kind,
            @Nullable String number,
            @Nullable String date,
            @Nullable String place,
            @Nullable String modality,
            @Nullable String platform,
            @Nullable String agenda,
            @Nullable String participants,
            @Nullable List<Line> lines,
            @Nullable List<Ask> petitions) {
        this.registration = registration == null ? UUID.randomUUID() : registration;
        this.space = space;
        this.kind = kind == null ? ActaKind.ACTA.name() : kind;
        this.number = typed(number);
        this.date = typed(date);
        this.place = typed(place);
        this.modality = typed(modality);
        this.platform = typed(platform);
        this.agenda = typed(agenda);
        this.participants = typed(participants);
        this.lines = rows(lines, Line.BLANK);
        this.petitions = rows(petitions, Ask.BLANK);
    }

    private static <T> List<T> rows(@Nullable List<@Nullable T> sent, T blank) {
        return sent == null
                ? List.of()
                : sent.stream().map(row -> row == null ? blank : row).toList();
    }

    static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** One row of the grid of commitments; {@code codes}: CUI, SNIP or both. */
    public record Line(
            String numeral,
            String description,
            String kind,
            String codes,
            String responsible,
            String coResponsibles,
            String collaborators,
            String places,
            String due) {

        public Line(
                @Nullable String numeral,
                @Nullable String description,
                @Nullable String kind,
                @Nullable String codes,
                @Nullable String responsible,
                @Nullable String coResponsibles,
                @Nullable String collaborators,
                @Nullable String places,
                @Nullable String due) {
            this.numeral = typed(numeral);
            this.description = typed(description);
            this.kind = typed(kind);
            this.codes = typed(codes);
            this.responsible = typed(responsible);
            this.coResponsibles = typed(coResponsibles);
            this.collaborators = typed(collaborators);
            this.places = typed(places);
            this.due = typed(due);
        }

        static final Line BLANK = new Line("", "", "", "", "", "", "", "", "");

        public boolean isBlank() {
            return BLANK.equals(this);
        }

        /** Whether something is typed in what the grid folds away. */
        public boolean unfolded() {
            return !coResponsibles.isEmpty() || !collaborators.isEmpty();
        }
    }

    /** One row of the grid of petitions. */
    public record Ask(String text, String petitioner, String addressee, String origin) {

        public Ask(
                @Nullable String text,
                @Nullable String petitioner,
                @Nullable String addressee,
                @Nullable String origin) {
            this.text = typed(text);
            this.petitioner = typed(petitioner);
            this.addressee = typed(addressee);
            this.origin = typed(origin);
        }

        static final Ask BLANK = new Ask("", "", "", "");

        public boolean isBlank() {
            return text.isEmpty() && petitioner.isEmpty() && addressee.isEmpty();
        }
    }

    /** The same with empty rows at the end to type in. */
    public ActaDraft withRoom(int moreLines, int morePetitions) {
        int room = Math.max(moreLines, lines.isEmpty() ? OFFERED : 0);
        return with(
                padded(lines, Line.BLANK, room),
                padded(petitions, Ask.BLANK, Math.max(morePetitions, petitions.isEmpty() ? 1 : 0)));
    }

    /** The same with rows after those that have something typed; refused when they are more than a form holds. */
    public ActaDraft plus(List<Line> more) {
        List<Line> all = Stream.concat(lines.stream().filter(line -> !line.isBlank()), more.stream())
                .toList();
        if (all.size() > MOST) {
            throw Refusal.of("pasted", "acta.lines.many", MOST);
        }
        return with(all, petitions);
    }

    private ActaDraft with(List<Line> otherLines, List<Ask> otherPetitions) {
        return new ActaDraft(
                registration,
                space,
                kind,
                number,
                date,
                place,
                modality,
                platform,
                agenda,
                participants,
                otherLines,
                otherPetitions);
    }

    private static <T> List<T> padded(List<T> rows, T blank, int room) {
        List<T> padded = new ArrayList<>(rows);
        for (int i = 0; i < room && padded.size() < MOST; i++) {
            padded.add(blank);
        }
        return padded;
    }

    /** How many commitments are typed. */
    public long typedLines() {
        return lines.stream().filter(line -> !line.isBlank()).count();
    }
}

package pe.palabra.commitment.acta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.acta.ActaDraft.Ask;
import pe.palabra.commitment.acta.ActaDraft.Line;
import pe.palabra.commitment.acta.ReadActa.Promise;
import pe.palabra.dialogue.acta.Acta;
import pe.palabra.dialogue.acta.ActaHeader;
import pe.palabra.dialogue.acta.ActaKind;
import pe.palabra.dialogue.acta.Modality;
import pe.palabra.dialogue.acta.Petition;
import pe.palabra.dialogue.acta.PetitionOrigin;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.WrittenDate;
import pe.palabra.territory.CatalogueSnapshot;

/** Reads a typed acta whole: what its kind must say (C2), its rows, and which of them say the same. */
final class ActaReader {

    private static final int NAME = 300;
    private static final int NUMBER = 40;
    private static final int TEXT = 20_000;

    private final CatalogueSnapshot names;
    private final LocalDate today;
    private final ActaDraft draft;
    private final List<Refusal> problems = new ArrayList<>();

    ActaReader(CatalogueSnapshot names, LocalDate today, ActaDraft draft) {
        this.names = names;
        this.today = today;
        this.draft = draft;
    }

    CheckedActa read() {
        ActaKind kind = ActaKind.of(draft.kind()).orElse(null);
        if (kind == null) {
            refuse("kind", "acta.kind.unknown");
            return CheckedActa.refusedFor(problems);
        }
        LocalDate signedOn = signedOn();
        ActaHeader header = header(kind);
        List<Promise> promises = promises(signedOn);
        refuseTheSameTwice(promises);
        List<Petition.Asked> petitions = petitions();
        return problems.isEmpty() && signedOn != null
                ? new CheckedActa(List.of(), new ReadActa(kind, signedOn, header, promises, petitions))
                : CheckedActa.refusedFor(problems);
    }

    /** Reads only the rows of commitments, of an acta that is registered. */
    CheckedActa readLines(Acta acta) {
        List<Promise> promises = promises(acta.signedOn());
        refuseTheSameTwice(promises);
        ActaKind kind = ActaKind.of(acta.kind()).orElse(ActaKind.ACTA);
        return problems.isEmpty()
                ? new CheckedActa(List.of(), new ReadActa(kind, acta.signedOn(), acta.header(), promises, List.of()))
                : CheckedActa.refusedFor(problems);
    }

    private void refuse(String field, String key, Object... arguments) {
        problems.add(Refusal.of(field, key, arguments));
    }

    private @Nullable LocalDate signedOn() {
        if (draft.date().isEmpty()) {
            refuse("date", "acta.date.missing");
            return null;
        }
        LocalDate date = WrittenDate.read(draft.date()).orElse(null);
        if (date == null) {
            refuse("date", "acta.date.unreadable", draft.date());
        } else if (date.isAfter(today)) {
            refuse("date", "acta.date.future", Formats.date(today));
        }
        return date;
    }

    private ActaHeader header(ActaKind kind) {
        Optional<Modality> modality = Modality.of(draft.modality());
        if (kind.tellsPlace() && draft.place().isEmpty()) {
            refuse("place", "acta.place.missing");
        }
        if (kind.tellsPlace() && modality.isEmpty()) {
            refuse("modality", "acta.modality.missing");
        }
        if (modality.filter(Modality::needsPlatform).isPresent()
                && draft.platform().isEmpty()) {
            refuse("platform", "acta.platform.missing");
        }
        if (kind.tellsParticipants() && draft.participants().isEmpty()) {
            refuse("participants", "acta.participants.missing");
        }
        return new ActaHeader(
                within("number", draft.number(), NUMBER),
                within("place", draft.place(), NAME),
                modality.orElse(null),
                within("platform", draft.platform(), NAME),
                within("agenda", draft.agenda(), TEXT),
                within("participants", draft.participants(), TEXT));
    }

    private @Nullable String within(String field, String typed, int longest) {
        if (typed.length() > longest) {
            refuse(field, "acta.field.long", longest);
        }
        return typed.isEmpty() ? null : typed;
    }

    private List<Promise> promises(@Nullable LocalDate signedOn) {
        List<Promise> promises = new ArrayList<>();
        for (int at = 0; at < draft.lines().size(); at++) {
            Line line = draft.lines().get(at);
            if (!line.isBlank()) {
                promises.add(new LineReader(names, signedOn, problems, at, line).read());
            }
        }
        return promises;
    }

    private void refuseTheSameTwice(List<Promise> promises) {
        Map<String, Integer> seen = new HashMap<>();
        for (Promise promise : promises) {
            Integer first = promise.description().isEmpty()
                    ? null
                    : seen.putIfAbsent(Register.hashOf(promise.description()), promise.line() + 1);
            if (first != null) {
                refuse("lines[" + promise.line() + "].description", "acta.line.same", promise.line() + 1, first);
            }
        }
    }

    private List<Petition.Asked> petitions() {
        List<Petition.Asked> petitions = new ArrayList<>();
        for (int at = 0; at < draft.petitions().size(); at++) {
            Ask ask = draft.petitions().get(at);
            if (!ask.isBlank()) {
                petitions.add(petition("petitions[" + at + "].", at + 1, ask));
            }
        }
        return petitions;
    }

    private Petition.Asked petition(String path, int row, Ask ask) {
        if (ask.text().isEmpty()) {
            refuse(path + "text", "acta.petition.missing", row);
        }
        return new Petition.Asked(
                ask.text(),
                within(path + "petitioner", ask.petitioner(), NAME),
                within(path + "addressee", ask.addressee(), NAME),
                PetitionOrigin.of(ask.origin()).orElse(PetitionOrigin.WRITTEN));
    }
}

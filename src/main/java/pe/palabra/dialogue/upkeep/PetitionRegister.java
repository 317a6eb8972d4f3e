package pe.palabra.dialogue.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.acta.Petition;
import pe.palabra.dialogue.acta.PetitionOrigin;
import pe.palabra.dialogue.acta.Petitions;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.Formats;
import pe.palabra.shared.RefusedForm.Problems;
import pe.palabra.shared.WrittenDate;

/** Registers petitions that were made outside of any acta (SSGC). */
@Service
public class PetitionRegister {

    private static final int NAME = 300;

    private final Petitions petitions;
    private final EntryLog entries;
    private final Clock clock;

    PetitionRegister(Petitions petitions, EntryLog entries, Clock clock) {
        this.petitions = petitions;
        this.entries = entries;
        this.clock = clock;
    }

    /** A petition as it is typed. */
    public record PetitionDraft(String text, String petitioner, String addressee, String origin, String date) {

        public PetitionDraft(
                @Nullable String text,
                @Nullable String petitioner,
                @Nullable String addressee,
                @Nullable String origin,
                @Nullable String date) {
            this.text = Typed.text(text);
            this.petitioner = Typed.text(petitioner);
            this.addressee = Typed.text(addressee);
            this.origin = Typed.text(origin);
            this.date = Typed.text(date);
        }
    }

    /** Of a case that the caller found within the viewer's scope. */
    @Transactional
    public void register(long caseId, PetitionDraft draft, Viewer viewer) {
        Permissions.require(viewer, Permissions.REGISTERS);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> day = WrittenDate.read(draft.date());
        Optional<PetitionOrigin> origin = PetitionOrigin.of(draft.origin());
        Problems problems = new Problems();
        problems.addIf(draft.text().isEmpty(), "text", "dialogue.petition.missing");
        problems.addIf(draft.petitioner().isEmpty(), "petitioner", "dialogue.petition.petitioner.missing");
        problems.addIf(draft.petitioner().length() > NAME, "petitioner", "dialogue.field.long", NAME);
        problems.addIf(draft.addressee().length() > NAME, "addressee", "dialogue.field.long", NAME);
        problems.addIf(origin.isEmpty(), "origin", "dialogue.petition.origin.missing");
        problems.addIf(day.isEmpty(), "date", "dialogue.date.missing");
        problems.addIf(day.filter(today::isBefore).isPresent(), "date", "dialogue.date.future", Formats.date(today));
        problems.refuseIfAny();
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), null);
        Petition.Asked asked = new Petition.Asked(
                draft.text(), draft.petitioner(), Typed.orNull(draft.addressee()), origin.orElseThrow());
        petitions.save(new Petition(caseId, null, day.orElseThrow(), asked, entry.id()));
    }
}

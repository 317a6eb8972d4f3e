package pe.palabra.commitment.act;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentPermissions;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisterReader;
import pe.palabra.commitment.RegisterWriter;
import pe.palabra.commitment.RegisterWriter.Worded;
import pe.palabra.commitment.RegisteredCommitment;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.Refusal;
import pe.palabra.territory.Catalogues;

/** Corrections of transcription (R5) and annulments (R11.1): the SSGC's, with their reason; codes never change. */
@Service
public class CorrectionService {

    private final ActDoor door;
    private final RegisterReader reader;
    private final RegisterWriter writer;
    private final Catalogues catalogues;
    private final EntryLog entries;
    private final JdbcClient jdbc;

    CorrectionService(
            ActDoor door,
            RegisterReader reader,
            RegisterWriter writer,
            Catalogues catalogues,
            EntryLog entries,
            JdbcClient jdbc) {
        this.door = door;
        this.reader = reader;
        this.writer = writer;
        this.catalogues = catalogues;
        this.entries = entries;
        this.jdbc = jdbc;
    }

    /** What the register says now, of a commitment that the viewer was let into. */
    @Transactional(readOnly = true)
    public Register register(long commitmentId) {
        return reader.byId(List.of(commitmentId)).get(0).register();
    }

    /**
     * Writes what was typed over what had been transcribed wrong. An earlier wording is still recognised when a matrix
     * brings it again (R14). Refused with all that is wrong at once, a missing reason too, and when nothing changes.
     */
    @Transactional
    public void correct(Seen seen, Map<RegisterField, String> typed, @Nullable String reason, Viewer viewer) {
        RegisteredCommitment known = open(seen, viewer);
        Problems problems = new Problems();
        RegisterReading reading = new RegisterReading(catalogues.snapshot(), known.register(), typed, problems);
        Register corrected = reading.read();
        anothersWording(known, corrected)
                .ifPresent(code -> problems.add(
                        Refusal.of(RegisterField.DESCRIPTION.field(), "correction.description.same", code)));
        String why = problems.required("motivo", reason, "act.reason.missing");
        problems.refuse();
        if (corrected.equals(known.register())) {
            throw Refusal.because("correction.nothing-changed");
        }
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), why);
        writer.rewrite(entry, Map.of(known.id(), corrected), true);
        if (reading.changes(RegisterField.DESCRIPTION)) {
            String distinguisher = known.wordings().stream()
                    .map(RegisteredCommitment.Wording::distinguisher)
                    .findFirst()
                    .orElse("");
            writer.addWordings(entry, List.of(new Worded(known.id(), corrected, distinguisher)));
        }
    }

    /** The code of another live commitment of the same acta date with the corrected wording. */
    private Optional<String> anothersWording(RegisteredCommitment known, Register corrected) {
        String hash = Register.hashOf(corrected.description());
        if (hash.equals(Register.hashOf(known.register().description()))) {
            return Optional.empty();
        }
        return jdbc.sql("select c.code from commitment_key k join commitment c on c.id = k.commitment_id"
                        + " where k.case_id = ? and k.acta_on = ? and k.hash = ? and k.commitment_id <> ?"
                        + " and k.live and k.retracted_by is null limit 1")
                .params(corrected.caseId(), corrected.actaOn(), HexFormat.of().parseHex(hash), known.id())
                .query(String.class)
                .optional();
    }

    /** Takes it out of every count from now on; its code is never used again. */
    @Transactional
    public void annul(Seen seen, String reason, Viewer viewer) {
        RegisteredCommitment known = open(seen, viewer);
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), reason);
        writer.rewrite(entry, Map.of(known.id(), known.register()), false);
    }

    private RegisteredCommitment open(Seen seen, Viewer viewer) {
        long id = door.open(seen, viewer, (who, spaceClass) -> CommitmentPermissions.mayCorrect(who))
                .commitment()
                .id();
        return reader.byId(List.of(id)).get(0);
    }
}

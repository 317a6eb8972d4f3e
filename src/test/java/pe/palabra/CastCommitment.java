package pe.palabra;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.Standing;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.GovernmentLevel;
import tools.jackson.databind.json.JsonMapper;

/** A commitment on its way into a test's register: what is not said stays empty, and it begins as No iniciado. */
public final class CastCommitment {

    private final Cast cast;
    private final Cast.Space space;
    private final LocalDate signedOn;
    private final String description;
    private final List<StateFact> facts = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<Long> coResponsibles = new ArrayList<>();
    private final List<Long> collaborators = new ArrayList<>();
    private @Nullable CommitmentKind kind;
    private @Nullable Long responsible;
    private @Nullable String level;
    private @Nullable String snip;
    private @Nullable String cui;
    private @Nullable LocalDate due;

    CastCommitment(Cast cast, Cast.Space space, LocalDate signedOn, String description) {
        this.cast = cast;
        this.space = space;
        this.signedOn = signedOn;
        this.description = description;
    }

    public CastCommitment kind(@Nullable CommitmentKind kind) {
        this.kind = kind;
        return this;
    }

    public CastCommitment codes(@Nullable String snip, @Nullable String cui) {
        this.snip = snip;
        this.cui = cui;
        return this;
    }

    public CastCommitment due(@Nullable LocalDate due) {
        this.due = due;
        return this;
    }

    /** The principal responsible, and the level of government at which it answers (null: none). */
    public CastCommitment responsible(long institution, @Nullable String level) {
        this.responsible = institution;
        this.level = level;
        return this;
    }

    public CastCommitment coResponsible(long institution) {
        coResponsibles.add(institution);
        return this;
    }

    public CastCommitment collaborator(long institution) {
        collaborators.add(institution);
        return this;
    }

    public CastCommitment at(String... ubigeos) {
        places.addAll(Arrays.asList(ubigeos));
        return this;
    }

    /** A fact of state, progress or both, each with an entry of its own, recorded on the day itself. */
    public CastCommitment fact(LocalDate on, @Nullable CommitmentState state, @Nullable String progress) {
        return fact(on, state, false, progress);
    }

    public CastCommitment fact(LocalDate on, @Nullable CommitmentState state, boolean coarse, @Nullable String text) {
        long entry = cast.entry(on.atTime(17, 0).toInstant(ZoneOffset.UTC));
        facts.add(new StateFact(0, on, state, coarse, text, percent(text), StateFact.Kind.FACT, entry));
        return this;
    }

    private static @Nullable BigDecimal percent(@Nullable String progress) {
        return progress != null && progress.endsWith(" %") ? new BigDecimal(progress.replace(" %", "")) : null;
    }

    /** Writes it all; answers its code. */
    public String keep() {
        return keepAll().code();
    }

    public Kept keepAll() {
        if (facts.isEmpty()) {
            fact(signedOn, CommitmentState.NOT_STARTED, null);
        }
        Standing standing = new StateHistory(facts).last().orElseThrow();
        long entry = facts.get(facts.size() - 1).entryId();
        long acta = acta(entry);
        int number = number();
        String code = String.format(Locale.ROOT, "%s-%s-%02d", space.caseCode(), day(), number);
        long id = cast.id(
                "insert into commitment (code, number, numbered_on, case_id, acta_id, space_id, acta_on, unit_id, kind,"
                        + " responsible_id, level, snip, cui, state, state_on, progress, progress_percent, due_on,"
                        + " updated_on, created_entry_id, last_entry_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                code,
                number,
                signedOn,
                space.caseId(),
                acta,
                space.id(),
                signedOn,
                space.unitId(),
                kind == null ? null : kind.name(),
                responsible,
                level,
                snip,
                cui,
                standing.state().name(),
                standing.since(),
                standing.progress(),
                standing.percent(),
                due,
                standing.updatedOn(),
                entry,
                entry);
        words(id);
        revise(id, acta);
        facts.forEach(fact -> keep(id, fact));
        return new Kept(id, code);
    }

    /** The register of it, known from its first fact on. */
    private void revise(long id, long acta) {
        Register register = new Register(
                description,
                signedOn,
                space.caseId(),
                space.id(),
                acta,
                true,
                space.unitId(),
                kind,
                responsible,
                coResponsibles,
                collaborators,
                level == null ? null : GovernmentLevel.valueOf(level),
                snip,
                cui,
                new TreeSet<>(places),
                due);
        update(
                "insert into commitment_revision (commitment_id, entry_id, live, acta_on, unit_id, space_id,"
                        + " sgsd_takes_part, kind, responsible_id, level, register)"
                        + " values (?, ?, true, ?, ?, ?, true, ?, ?, ?, ?::jsonb)",
                id,
                facts.get(0).entryId(),
                signedOn,
                space.unitId(),
                space.id(),
                kind == null ? null : kind.name(),
                responsible,
                level,
                new JsonMapper().writeValueAsString(register));
    }

    /** A commitment of the register: its number and its code. */
    public record Kept(long id, String code) {}

    private long acta(long entry) {
        return cast.jdbc()
                .sql("select id from acta where space_id = ? and signed_on = ?")
                .params(space.id(), signedOn)
                .query(Long.class)
                .optional()
                .orElseGet(() -> cast.id(
                        "insert into acta (space_id, signed_on, kind, created_entry_id) values (?, ?, 'Acta', ?)"
                                + " returning id",
                        space.id(),
                        signedOn,
                        entry));
    }

    private int number() {
        return (int) cast.id(
                "select coalesce(max(number), 0) + 1 from commitment where case_id = ? and numbered_on = ?",
                space.caseId(),
                signedOn);
    }

    private String day() {
        return signedOn.toString().replace("-", "");
    }

    private void words(long id) {
        update(
                "insert into commitment_text (commitment_id, description, normal) values (?, ?, ?)",
                id,
                description,
                NameKey.of(description));
        update(
                "insert into commitment_key (commitment_id, case_id, acta_on, hash, entry_id) values (?, ?, ?, ?, ?)",
                id,
                space.caseId(),
                signedOn,
                hash(NameKey.of(description)),
                facts.get(facts.size() - 1).entryId());
        for (String ubigeo : places) {
            update("insert into commitment_place (commitment_id, ubigeo) values (?, ?)", id, ubigeo);
        }
        update(
                "update commitment set department = (select case when min(left(ubigeo, 2)) = max(left(ubigeo, 2))"
                        + " then min(left(ubigeo, 2)) else '**' end from commitment_place where commitment_id = ? having count(*) > 0)"
                        + " where id = ?",
                id,
                id);
        parties(id, "CO_RESPONSIBLE", coResponsibles);
        parties(id, "COLLABORATOR", collaborators);
    }

    private void parties(long id, String role, List<Long> institutions) {
        for (int i = 0; i < institutions.size(); i++) {
            update(
                    "insert into commitment_institution (commitment_id, role, position, institution_id)"
                            + " values (?, ?, ?, ?)",
                    id,
                    role,
                    i,
                    institutions.get(i));
        }
    }

    private void keep(long id, StateFact fact) {
        update(
                "insert into state_change (commitment_id, occurred_on, state, coarse, progress, progress_percent, kind,"
                        + " entry_id) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                fact.occurredOn(),
                fact.state() == null ? null : fact.state().name(),
                fact.coarse(),
                fact.progress(),
                fact.percent(),
                fact.kind().name(),
                fact.entryId());
    }

    private void update(String sql, @Nullable Object... params) {
        cast.jdbc().sql(sql).params(Arrays.asList(params)).update();
    }

    private static byte[] hash(String normal) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package pe.palabra.shared;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens entries so that their ids order knowledge: every write holds a shared lock to the end of its transaction, and
 * whoever freezes a report takes it alone for an instant, so that nothing smaller than the answer is still in flight.
 */
@Component
public class EntryLog {

    private static final long KNOWLEDGE = 2_061_120L;

    private final JdbcClient jdbc;
    private final Clock clock;

    EntryLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same log by another clock, for a demonstration that tells of past months. */
    public EntryLog by(Clock other) {
        return new EntryLog(jdbc, other);
    }

    /** A new entry in the running transaction; {@code authorId} null: the system itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry open(Entry.Source source, @Nullable Long authorId, @Nullable String reason) {
        return open(source, authorId, reason, null);
    }

    /** An entry that takes back another one, which can be taken back once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry reverse(long entryId, @Nullable Long authorId, @Nullable String reason) {
        return open(Entry.Source.REVERSAL, authorId, reason, entryId);
    }

    /** An entry of a person who takes back what another one recorded; that one can be taken back once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry takeBack(long entryId, long authorId, String reason) {
        return open(Entry.Source.FORM, authorId, reason, entryId);
    }

    private Entry open(Entry.Source source, @Nullable Long authorId, @Nullable String reason, @Nullable Long reverts) {
        jdbc.sql("select pg_advisory_xact_lock_shared(?)")
                .param(KNOWLEDGE)
                .query()
                .singleRow();
        Instant now = clock.instant();
        long id = jdbc.sql("insert into entry (id, recorded_at, author_id, source, reason, reverts_id)"
                        + " values (nextval('entry_id_seq'), ?, ?, ?, ?, ?) returning id")
                .params(Arrays.asList(Timestamp.from(now), authorId, source.name(), reason, reverts))
                .query(Long.class)
                .single();
        return new Entry(id, now);
    }

    /** The last entry that anyone can know of now, not waiting for writes in flight; 0 before the first. */
    public long latest() {
        return jdbc.sql("select coalesce(max(id), 0) from entry")
                .query(Long.class)
                .single();
    }

    /**
     * Which entries are visible up to {@code until}, from a day before {@code from} on: asked again, the answer holds
     * besides what was recorded meanwhile also smaller entries that were committed late, since no write takes a day.
     */
    public List<Long> visible(long from, long until) {
        return jdbc.sql("select id from entry where id <= :until and (id > :from"
                        + " or recorded_at >= (select recorded_at - interval '1 day' from entry where id = :from))")
                .param("from", from)
                .param("until", until)
                .query(Long.class)
                .list();
    }

    /**
     * The last entry, with nothing smaller still in flight. Runs in a transaction of its own, waits five seconds for
     * running writes, then refuses with {@code entry.busy}.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long settled() {
        try {
            jdbc.sql("set local lock_timeout = '5s'").update();
            jdbc.sql("select pg_advisory_xact_lock(?)").param(KNOWLEDGE).query().singleRow();
        } catch (PessimisticLockingFailureException e) {
            throw Refusal.because("entry.busy");
        }
        return latest();
    }

    /** The largest entry recorded not later than an instant. */
    public long knownAt(Instant instant) {
        return jdbc.sql("select coalesce(max(id), 0) from entry where recorded_at <= ?")
                .param(Timestamp.from(instant))
                .query(Long.class)
                .single();
    }
}

package pe.palabra.commitment.addendum;

/** The deadline that was in force at a cut-off, for who reads many commitments at once by SQL (R11.10). */
public final class DeadlineAt {

    /**
     * Commitments whose deadline an adenda moved after {@code :cutOff}, as known at the entry {@code :known}, with what it
     * was before ({@code due_before}; null: none). Of all others the register says it.
     */
    public static final String MOVED_LATER = """
            select distinct on (l.commitment_id) l.commitment_id, l.due_before
              from addendum_commitment l join addendum d on d.id = l.addendum_id
             where l.due_on is not null and d.signed_on > :cutOff and d.entry_id <= :known
               and not exists (select from entry v where v.reverts_id = d.entry_id and v.id <= :known)
             order by l.commitment_id, d.signed_on, d.id""";

    private DeadlineAt() {}
}

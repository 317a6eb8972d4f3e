package pe.palabra.commitment.filter;

/**
 * Commitments "por reclasificar" (R1): their space became prioritised, and nobody has told since, by one of the nine
 * names, which of them their "En proceso" is.
 */
public final class Reclassification {

    /** By which entry the spaces that are prioritised became so; one that was so since ever did not become it (R4). */
    public static final String TURNED = """
            select distinct on (d.space_id) d.space_id, d.in_force_from, d.entry_id
              from (select p.id, p.space_id, p.prioritised, p.in_force_from, p.entry_id,
                           lag(p.prioritised) over (partition by p.space_id
                                                    order by p.in_force_from nulls first, p.entry_id, p.id) as before
                      from prioritisation p
                     where not exists (select from prioritisation_retraction t where t.prioritisation_id = p.id)) d
              join dialogue_space s on s.id = d.space_id and s.prioritised_now and s.annulled_entry_id is null
             where d.prioritised and not coalesce(d.before, d.in_force_from is null)
             order by d.space_id, d.in_force_from desc nulls last, d.entry_id desc, d.id desc""";

    /** Asks it of a row of {@code commitment c}. */
    public static final String CONDITION = """
            c.id in (select p.id from (%s) turned join commitment p on p.space_id = turned.space_id
                      where p.state = 'IN_PROGRESS'
                        and not exists (select from state_change f
                                         where f.commitment_id = p.id and f.state is not null and not f.coarse
                                           and f.entry_id > turned.entry_id
                                           and not exists (select from state_retraction t
                                                            where t.state_change_id = f.id)))""".formatted(TURNED);

    private Reclassification() {}
}

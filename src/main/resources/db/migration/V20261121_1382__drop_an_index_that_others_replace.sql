-- Of commitment_totals (unit_id, state, due_on) and commitment_unit_code (unit_id, code, id), one serves each of its uses.
drop index commitment_unit_state;

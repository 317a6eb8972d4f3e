package pe.palabra.work;

import java.time.LocalDate;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Formats;

/** A commitment of which there was news, newest first. */
public record RecentLine(
        String code, String description, CommitmentState state, boolean prioritisedNow, LocalDate updatedOn) {

    private static final int BRIEF = 90;

    public String href() {
        return "/compromisos/" + code;
    }

    public StateLook look() {
        return StateLook.of(state, SpaceClass.of(prioritisedNow));
    }

    public String date() {
        return Formats.date(updatedOn);
    }

    public String brief() {
        return description.length() <= BRIEF
                ? description
                : description.substring(0, BRIEF).strip() + "…";
    }
}

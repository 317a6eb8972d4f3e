package pe.palabra.commitment.acta;

import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.acta.Acta;
import pe.palabra.dialogue.acta.ActaHeader;
import pe.palabra.dialogue.acta.ActaKind;
import pe.palabra.shared.Formats;

/** The head of a registered acta as somebody corrects it, with the reason; what nobody typed is empty text. */
public record CorrectionDraft(
        String kind,
        String number,
        String date,
        String place,
        String modality,
        String platform,
        String agenda,
        String participants,
        String reason,
        Integer version) {

    public CorrectionDraft(
            @Nullable String kind,
            @Nullable String number,
            @Nullable String date,
            @Nullable String place,
            @Nullable String modality,
            @Nullable String platform,
            @Nullable String agenda,
            @Nullable String participants,
            @Nullable String reason,
            @Nullable Integer version) {
        this.kind = ActaDraft.typed(kind);
        this.number = ActaDraft.typed(number);
        this.date = ActaDraft.typed(date);
        this.place = ActaDraft.typed(place);
        this.modality = ActaDraft.typed(modality);
        this.platform = ActaDraft.typed(platform);
        this.agenda = ActaDraft.typed(agenda);
        this.participants = ActaDraft.typed(participants);
        this.reason = ActaDraft.typed(reason);
        this.version = version == null ? 0 : version;
    }

    /** An acta as it stands. */
    static CorrectionDraft of(Acta acta) {
        ActaHeader header = acta.header();
        return new CorrectionDraft(
                ActaKind.of(acta.kind()).orElse(ActaKind.ACTA).name(),
                header.number(),
                Formats.date(acta.signedOn()),
                header.place(),
                header.modality() == null ? null : header.modality().name(),
                header.platform(),
                header.agenda(),
                header.participants(),
                null,
                acta.version());
    }

    /** Read as the head of an acta of the space without any row. */
    ActaDraft head(long spaceId) {
        return new ActaDraft(
                null, spaceId, kind, number, date, place, modality, platform, agenda, participants, null, null);
    }

    /** The same over the version now stored: who saves it has seen what somebody else saved. */
    public CorrectionDraft over(CorrectionDraft stored) {
        return new CorrectionDraft(
                kind, number, date, place, modality, platform, agenda, participants, reason, stored.version);
    }
}

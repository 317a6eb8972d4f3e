package pe.palabra.commitment.evidence;

import java.util.UUID;

/** A file that was received with a form, kept for the one who sent it until the form is accepted. */
public record HeldUpload(UUID id, String sha256, String fileName) {}

package pe.palabra.file;

/** A file that is kept: its content's SHA-256 in hex, its size in bytes and the media type that its content told. */
public record StoredFile(String sha256, long size, String mediaType) {}

package org.habeas.platform.problem;

/** The stable codes of what HTTP itself refuses. */
final class HttpCodes {
    private HttpCodes() {}

    static String of(int status) {
        return switch (status) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            default -> status >= 500 ? "internal-error" : "malformed-request";
        };
    }
}

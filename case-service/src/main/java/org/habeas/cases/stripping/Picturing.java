package org.habeas.cases.stripping;

import java.util.Arrays;
import java.util.Optional;

/** The types of which a picture can be made. */
enum Picturing {
    JPEG("image/jpeg"),
    PNG("image/png"),
    PDF("application/pdf");

    private final String mediaType;

    Picturing(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<Picturing> of(String mediaType) {
        return Arrays.stream(values()).filter(p -> p.mediaType.equals(mediaType)).findFirst();
    }
}

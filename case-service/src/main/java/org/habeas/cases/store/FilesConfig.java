package org.habeas.cases.store;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where files are kept and how large they may be. */
@ConfigMapping(prefix = "habeas.files")
public interface FilesConfig {
    /** Who keeps the files. */
    @WithDefault("folder")
    Keeper keeper();

    /** Where files lie while they come in, and where they stay unless S3 keeps them. */
    Path directory();

    /** The largest file that may be sent in. */
    @WithDefault("100M")
    MemorySize maxSize();

    /** How old a stored object must be to be deleted when no record names it. */
    @WithDefault("24h")
    Duration orphansAfter();

    /** Read only when S3 keeps the files. */
    S3 s3();

    /** Who keeps the files. */
    enum Keeper {
        FOLDER,
        S3
    }

    /** A server of the S3 API. */
    interface S3 {
        /** The address of the server; Amazon's own if left out. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        @WithDefault("habeas")
        String bucket();

        /** With the secret key; left out, the AWS SDK looks where it always does. */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Whether the bucket is in the path of the address rather than in its host name. */
        @WithDefault("true")
        boolean pathStyle();
    }
}

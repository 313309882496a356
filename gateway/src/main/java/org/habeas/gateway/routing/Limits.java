package org.habeas.gateway.routing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.habeas.gateway.service.GatewayConfig;

/**
 * How large a body may be, in bytes: files may be larger than all else.
 *
 * @param files the paths where files are sent in
 */
record Limits(long all, long file, Optional<Pattern> files) {
    static Limits of(GatewayConfig config) {
        return new Limits(
                config.bodyLimit().asLongValue(),
                config.fileLimit().asLongValue(),
                config.filePaths());
    }

    long body(String path) {
        return files.filter(known -> known.matcher(path).matches()).isPresent() ? file : all;
    }
}

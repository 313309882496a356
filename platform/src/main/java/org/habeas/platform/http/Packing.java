package org.habeas.platform.http;

import com.github.luben.zstd.Zstd;
import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/** Answers are packed by zstd for those who understand it, else by gzip. */
@Singleton
class Packing implements HttpServerOptionsCustomizer {
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        pack(options);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        pack(options);
    }

    private static void pack(HttpServerOptions options) {
        if (!options.isCompressionSupported()) {
            return;
        }
        options.addCompressor(StandardCompressionOptions.gzip());
        if (canZstd()) {
            options.addCompressor(StandardCompressionOptions.zstd());
        }
    }

    /** Its code is of the machine: where that cannot be loaded, gzip serves as well. */
    private static boolean canZstd() {
        try {
            return Zstd.compressBound(1) > 0;
        } catch (LinkageError missing) {
            Log.infof("answers are not packed by zstd reason=%s", missing.getClass().getName());
            return false;
        }
    }
}

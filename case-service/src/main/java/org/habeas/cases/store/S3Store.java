package org.habeas.cases.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Keeps files in a bucket of a server of the S3 API, which answers when it has them safe. */
final class S3Store implements ObjectStore {
    private static final String PREFIX = "files/";

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(UUID key, Path file) {
        client.putObject(put -> put.bucket(bucket).key(name(key)), RequestBody.fromFile(file));
    }

    @Override
    public Optional<InputStream> open(UUID key) {
        try {
            return Optional.of(client.getObject(get -> get.bucket(bucket).key(name(key))));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(UUID key) {
        client.deleteObject(delete -> delete.bucket(bucket).key(name(key)));
    }

    @Override
    public List<UUID> putBefore(Instant instant) {
        return client
                .listObjectsV2Paginator(list -> list.bucket(bucket).prefix(PREFIX))
                .contents()
                .stream()
                .filter(object -> object.lastModified().isBefore(instant))
                .map(S3Object::key)
                .flatMap(name -> Keys.read(name.substring(PREFIX.length())).stream())
                .toList();
    }

    private static String name(UUID key) {
        return PREFIX + key;
    }
}

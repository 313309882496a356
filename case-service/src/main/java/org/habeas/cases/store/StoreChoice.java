package org.habeas.cases.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** The store that the configuration asks for. */
class StoreChoice {
    @Produces
    @Singleton
    ObjectStore store(FilesConfig config) {
        return switch (config.keeper()) {
            case FOLDER -> new FolderStore(config.directory().resolve("objects"));
            case S3 -> new S3Store(client(config.s3()), config.s3().bucket());
        };
    }

    static S3Client client(FilesConfig.S3 config) {
        S3ClientBuilder builder =
                S3Client.builder()
                        .httpClient(UrlConnectionHttpClient.create())
                        .region(Region.of(config.region()))
                        .credentialsProvider(credentials(config))
                        .forcePathStyle(config.pathStyle());
        config.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(FilesConfig.S3 config) {
        return config.accessKey()
                .<AwsCredentialsProvider>map(key ->
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create(key, config.secretKey().orElse(""))))
                .orElseGet(() -> DefaultCredentialsProvider.builder().build());
    }
}

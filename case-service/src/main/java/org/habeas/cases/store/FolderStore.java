package org.habeas.cases.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps files in a folder. A file gets its name only when all of it is on the disk, so that a power
 * cut leaves the whole of it or nothing.
 */
final class FolderStore implements ObjectStore {
    private final Path folder;

    /**
     * @param folder on the same file system as the files that are put
     */
    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(UUID key, Path file) {
        try {
            Path shelf = shelf(key);
            PrivateFolder.make(shelf);
            sync(file, StandardOpenOption.WRITE);
            Files.move(file, place(key), StandardCopyOption.ATOMIC_MOVE);
            sync(shelf, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> open(UUID key) {
        try {
            return Optional.of(Files.newInputStream(place(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(UUID key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<UUID> putBefore(Instant instant) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> modified(file).isBefore(instant))
                    .flatMap(file -> Keys.read(file.getFileName().toString()).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder for each first byte of an id keeps the folders small. */
    private Path shelf(UUID key) {
        return folder.resolve(key.toString().substring(0, 2));
    }

    private Path place(UUID key) {
        return shelf(key).resolve(key.toString());
    }

    /** A folder that was deleted meanwhile is old enough not to be deleted again. */
    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MAX;
        }
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        } catch (IOException e) {
            if (!Files.isDirectory(path)) {
                throw e; // some systems cannot open a folder; a file must be on the disk
            }
        }
    }
}

package org.habeas.local.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs of this platform, unpacked once from the jar that Maven fetched. */
public final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * Returns the directory that has {@code bin} and {@code lib}; unpacks it where it is missing.
     */
    public static Path under(Path directory) throws IOException {
        String archive = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL source = PostgresBinaries.class.getResource("/" + archive);
        if (source == null) {
            throw new IOException("no PostgreSQL for this platform: " + archive + " is missing");
        }
        Path home = directory.resolve(jarNameOf(source));
        if (Files.isDirectory(home)) {
            return home;
        }
        Path draft = directory.resolve(home.getFileName() + "." + ProcessHandle.current().pid());
        unpack(source, draft);
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another process may have been faster.
            if (!Files.isDirectory(home)) {
                throw e;
            }
            deleteTree(draft);
        }
        return home;
    }

    static String archiveName(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String arch = osArch.equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + os + "-" + arch + ".txz";
    }

    private static String jarNameOf(URL source) {
        String jar = source.getPath().replaceFirst("\\.jar!.*$", "");
        return jar.substring(jar.lastIndexOf('/') + 1).replace("embedded-", "");
    }

    private static void unpack(URL source, Path target) throws IOException {
        try (InputStream raw = new BufferedInputStream(source.openStream());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
            Files.createDirectories(target);
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("archive entry leaves its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, permissions(program));
        }
    }

    private static Set<PosixFilePermission> permissions(boolean program) {
        var permissions =
                EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.OTHERS_READ);
        if (program) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return permissions;
    }

    /** Deletes a directory with everything in it; one that is not there is fine. */
    public static void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}

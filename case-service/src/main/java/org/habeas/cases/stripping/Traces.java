package org.habeas.cases.stripping;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.png.PngChunkType;
import com.drew.metadata.Directory;
import com.drew.metadata.file.FileSystemDirectory;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads the finished copy as anybody would who looks for traces. What it holds beside pixels and
 * their measures is not listed here and makes the copy unfit, whatever it is.
 */
final class Traces {
    private static final Set<Class<? extends Directory>> MEASURES =
            Set.of(
                    JpegDirectory.class,
                    JfifDirectory.class,
                    HuffmanTablesDirectory.class,
                    FileTypeDirectory.class,
                    FileSystemDirectory.class);

    private Traces() {}

    static void refuseAny(Path file) throws IOException {
        try {
            for (Directory found :
                    ImageMetadataReader.readMetadata(file.toFile()).getDirectories()) {
                if (!isMeasure(found)) {
                    throw new CannotStrip("a trace is left");
                }
            }
        } catch (ImageProcessingException e) {
            throw new CannotStrip("unreadable copy");
        }
    }

    private static boolean isMeasure(Directory found) {
        return found instanceof PngDirectory png
                ? png.getPngChunkType().equals(PngChunkType.IHDR)
                : MEASURES.contains(found.getClass());
    }

    static void refuseAnyInPdf(Path file) throws IOException {
        try (PDDocument copy = Loader.loadPDF(file.toFile())) {
            boolean told =
                    !copy.getDocumentInformation().getMetadataKeys().isEmpty()
                            || copy.getDocumentCatalog().getMetadata() != null;
            if (told) {
                throw new CannotStrip("a trace is left");
            }
        }
    }
}

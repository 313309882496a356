package org.habeas.cases.stripping;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Turns a picture as its camera was held, before the note of that is gone. */
final class Upright {
    private Upright() {}

    /** The Exif orientation, 1 to 8; 1 if nothing is said. */
    static int orientation(Path file) throws IOException {
        try {
            Metadata read = ImageMetadataReader.readMetadata(file.toFile());
            return read.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                    .map(exif -> exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                    .filter(Objects::nonNull)
                    .filter(turn -> turn >= 1 && turn <= 8)
                    .findFirst()
                    .orElse(1);
        } catch (ImageProcessingException e) {
            throw new CannotStrip("unreadable");
        }
    }

    /** The pixels in a new image in plain sRGB, which remembers nothing else. */
    static BufferedImage turned(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        boolean lies = orientation >= 5;
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage fresh =
                new BufferedImage(
                        lies ? h : w,
                        lies ? w : h,
                        alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = fresh.createGraphics();
        try {
            canvas.drawImage(image, turn(orientation, w, h), null);
        } finally {
            canvas.dispose();
        }
        return fresh;
    }

    /** Exif 2.32, tag 0x0112. */
    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}

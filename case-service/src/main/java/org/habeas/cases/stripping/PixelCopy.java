package org.habeas.cases.stripping;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Copies the pixels of a JPEG or PNG, and nothing else, into a new file of the same type. */
final class PixelCopy {
    private static final float QUALITY = 0.9f;

    private PixelCopy() {}

    static void make(Path in, Path out, Picturing type, Limits limits) throws IOException {
        BufferedImage pixels = pixels(in, type, limits);
        write(Upright.turned(pixels, Upright.orientation(in)), out, type);
        Traces.refuseAny(out);
    }

    private static BufferedImage pixels(Path in, Picturing type, Limits limits) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.name());
        ImageReader reader = readers.next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(in.toFile())) {
            reader.setInput(stream, true, true);
            long size = (long) reader.getWidth(0) * reader.getHeight(0);
            if (size > limits.opened()) {
                throw new CannotStrip("too many pixels");
            }
            int step = step(size, limits.published());
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** Every how many pixels in a row, and rows, one is taken, so that the picture fits. */
    static int step(long pixels, long most) {
        return (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / most)));
    }

    private static void write(BufferedImage image, Path out, Picturing type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (type == Picturing.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}

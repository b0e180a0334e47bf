package uk.muster.look.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A code reads as the text that it was made of.
class QrCodeTest {
  private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int MARGIN = 4;

  @Test
  void what_is_painted_reads_as_the_address() throws Exception {
    var address = "https://muster.example.police.uk/check/leicestershire/vehicle/L13-V001";
    var code = QrCode.of(address);
    int inner = code.size() - 2 * MARGIN;
    var squares = new BitMatrix(inner);
    var painted = SQUARE.matcher(code.path());
    while (painted.find()) {
      squares.set(
          Integer.parseInt(painted.group(1)) - MARGIN, Integer.parseInt(painted.group(2)) - MARGIN);
    }

    assertThat(new Decoder().decode(squares).getText()).isEqualTo(address);
  }
}

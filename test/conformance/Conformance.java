import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates each PDF named on standard input (one path a line) against each profile named as an argument (a veraPDF
 * flavour id: {@code ua1}, {@code 2a}) and prints one line of JSON for each pair: file, profile, passed (checks),
 * failures (rule as clause-testNumber, count, first message and context), or file, profile, error.
 */
final class Conformance {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] profiles) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    BufferedReader files = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String file = files.readLine(); file != null; file = files.readLine()) {
      for (String profile : profiles) {
        System.out.println(JSON.writeValueAsString(validate(file, PDFAFlavour.fromString(profile))));
      }
    }
  }

  private static Map<String, Object> validate(String file, PDFAFlavour profile) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", file);
    line.put("profile", profile.getId());
    try (var parser = Foundries.defaultInstance().createParser(new File(file), profile);
        var validator = Foundries.defaultInstance().createValidator(profile, false)) {
      ValidationResult result = validator.validate(parser);
      int failed = result.getFailedChecks().values().stream().mapToInt(Integer::intValue).sum();
      line.put("compliant", result.isCompliant());
      line.put("passed", result.getTotalAssertions() - failed);
      line.put("failures", failures(result));
    } catch (Exception error) {
      line.put("error", String.valueOf(error.getMessage()));
    }
    return line;
  }

  private static List<Map<String, Object>> failures(ValidationResult result) {
    List<Map<String, Object>> failures = new ArrayList<>();
    result.getFailedChecks().forEach((rule, count) -> {
      TestAssertion first = result.getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED && each.getRuleId().equals(rule))
          .findFirst().orElseThrow();
      Map<String, Object> failure = new LinkedHashMap<>();
      failure.put("rule", rule.getClause() + "-" + rule.getTestNumber());
      failure.put("count", count);
      failure.put("message", first.getMessage());
      failure.put("context", first.getLocation().getContext());
      failures.add(failure);
    });
    return failures;
  }
}

package unicorn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That code written against the official binding finds every type, method and constant here. */
class OfficialApiTest {
  private static List<String> official() {
    try (var list = OfficialApiTest.class.getResourceAsStream("official-api.txt")) {
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName("unicorn." + name.replace('.', '$'));
    } catch (ClassNotFoundException missing) {
      throw new AssertionError("no type " + name, missing);
    }
  }

  @Test
  void everyMemberOfTheOfficialBindingIsHere() {
    List<String> missing = new ArrayList<>();
    Set<String> members = Set.of();
    for (String line : official()) {
      if (line.startsWith("  ")) {
        if (!members.contains(line.strip())) {
          missing.add(line.strip());
        }
      } else if (!line.startsWith("constants ")) {
        String[] nameAndSupertypes = line.split(" ", 2)[1].split(" : ");
        Class<?> type = type(nameAndSupertypes[0]);
        members = members(type);
        assertEquals(line.startsWith("interface"), type.isInterface(), line);
        for (String supertype : supertypes(nameAndSupertypes)) {
          assertTrue(supertypesOf(type).contains(supertype), () -> line + " lacks " + supertype);
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(official().contains("  void emu_start(long, long, long, long)"), "the list is here");
  }

  @Test
  void everyInterfaceOfConstantsHasAsMany() {
    int interfaces = 0;
    for (String line : official()) {
      if (line.startsWith("constants ")) {
        String[] words = line.split(" ");
        assertEquals(Integer.parseInt(words[2]), type(words[1]).getFields().length, line);
        interfaces++;
      }
    }
    assertEquals(11, interfaces);
  }

  @Test
  void allConstantsAreThoseOfTheEngineClassToo() {
    assertEquals(X86Const.UC_X86_REG_RIP, Unicorn.UC_X86_REG_RIP);
    assertEquals(RiscvConst.UC_RISCV_REG_PC, Unicorn.UC_RISCV_REG_PC);
    assertEquals(
        0x020104ff,
        Unicorn.UC_API_MAJOR << 24
            | Unicorn.UC_API_MINOR << 16
            | Unicorn.UC_API_PATCH << 8
            | Unicorn.UC_API_EXTRA);
  }

  private static List<String> supertypes(String[] nameAndSupertypes) {
    return nameAndSupertypes.length == 1
        ? List.of()
        : Arrays.asList(nameAndSupertypes[1].split(", "));
  }

  private static Set<String> supertypesOf(Class<?> type) {
    Set<String> names = new TreeSet<>();
    if (type.getSuperclass() != null) {
      names.add(name(type.getSuperclass()));
      names.addAll(supertypesOf(type.getSuperclass()));
    }
    for (Class<?> implemented : type.getInterfaces()) {
      names.add(name(implemented));
      names.addAll(supertypesOf(implemented));
    }
    return names;
  }

  private static Set<String> members(Class<?> type) {
    Stream<String> constructors =
        Arrays.stream(type.getConstructors()).map(c -> "new " + name(type) + parameters(c));
    Stream<String> fields =
        Arrays.stream(type.getFields()).map((Field f) -> name(f.getType()) + " " + f.getName());
    Stream<String> methods =
        Arrays.stream(type.getMethods())
            .map((Method m) ->
                (Modifier.isStatic(m.getModifiers()) ? "static " : "")
                    + (name(m.getReturnType()) + " " + m.getName() + parameters(m)));
    return Stream.of(constructors, fields, methods)
        .flatMap(members -> members)
        .collect(Collectors.toSet());
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getParameterTypes())
        .map(OfficialApiTest::name)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String name(Class<?> type) {
    return type == Unicorn.Context.class ? "Unicorn.Context" : type.getSimpleName();
  }
}

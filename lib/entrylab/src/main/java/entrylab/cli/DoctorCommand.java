package entrylab.cli;

import entrylab.notebook.Doctor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells which JDK runs and which libunicorn it loads. */
@Command
final class DoctorCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    var out = spec.commandLine().getOut();
    out.print(Doctor.report());
    out.flush();
  }
}

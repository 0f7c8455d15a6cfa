package entrylab.notebook.jjava;

import entrylab.notebook.Notebook;
import entrylab.notebook.StartupScript;
import entrylab.notebook.kernel.KernelShell;
import entrylab.notebook.kernel.PopupSources;
import entrylab.notebook.view.MediaType;
import entrylab.notebook.view.Rendering;
import entrylab.notebook.view.View;
import entrylab.notebook.view.Views;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.RenderContext;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;

/** Makes JJava show our values; JJava finds it through {@code META-INF/services}. */
public final class JJavaDisplay implements Extension {
  /** Called by JJava's service loader. */
  public JJavaDisplay() {}

  @Override
  public void install(BaseKernel kernel) {
    registerViews(kernel.getRenderer());
    Notebook.appearOn(new JJavaScreen(kernel));
    kernel.eval(StartupScript.text());
    KernelShell.improve(kernel, kernel.getIO());
    PopupSources.use();
  }

  static void registerViews(Renderer renderer) {
    Views.all().forEach(view -> register(renderer, view));
  }

  private static <T> void register(Renderer renderer, View<T> view) {
    renderer
        .createRegistration(view.type())
        .supporting(names(view.supported()))
        .preferring(names(view.preferred()))
        .register((value, context) -> render(view, value, context));
  }

  private static <T> void render(View<T> view, T value, RenderContext context) {
    for (MediaType type : view.supported()) {
      context.renderIfRequested(
          MIMEType.parse(type.toString()),
          (requested, out) -> {
            Rendering rendering = view.render(value, type);
            out.putData(requested, rendering.data());
            if (!rendering.metadata().isEmpty()) {
              out.putMetaData(requested, rendering.metadata());
            }
          });
    }
  }

  private static String[] names(java.util.List<MediaType> types) {
    return types.stream().map(MediaType::toString).toArray(String[]::new);
  }
}

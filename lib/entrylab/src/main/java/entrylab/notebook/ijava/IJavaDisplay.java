package entrylab.notebook.ijava;

import entrylab.notebook.Notebook;
import entrylab.notebook.kernel.KernelShell;
import entrylab.notebook.kernel.PopupSources;
import entrylab.notebook.view.MediaType;
import entrylab.notebook.view.Rendering;
import entrylab.notebook.view.View;
import entrylab.notebook.view.Views;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.display.RenderContext;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;

/** Makes IJava show our values; called from its startup script. */
public final class IJavaDisplay {
  private IJavaDisplay() {}

  /** Registers our views in a kernel and makes values appear on its page. */
  public static void install(BaseKernel kernel) {
    registerViews(kernel.getRenderer());
    Notebook.appearOn(new IJavaScreen(kernel));
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

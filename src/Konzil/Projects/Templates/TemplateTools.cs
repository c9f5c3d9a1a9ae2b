namespace Konzil.Projects;

/// <summary>What reading a template needs beside the database.</summary>
internal sealed class TemplateTools(IEnumerable<ITemplatePart> parts, TimeProvider clock)
{
    public IEnumerable<ITemplatePart> Parts => parts;

    public TimeProvider Clock => clock;
}

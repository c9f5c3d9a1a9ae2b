using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>What a field of action does for the quality of life, the outcome above all others.</summary>
public sealed class FieldContribution : Entity, IHaveHistory
{
    public const int TextMax = 1000;

    private FieldContribution()
    {
    }

    public FieldContribution(Guid fieldId) => FieldId = fieldId;

    public Guid FieldId { get; private set; }

    public string De { get; private set; } = "";

    public string? En { get; private set; }

    public Text Words => new(De, En ?? De);

    public void Write(string de, string en) => (De, En) = (de, en.Length == 0 ? null : en);
}

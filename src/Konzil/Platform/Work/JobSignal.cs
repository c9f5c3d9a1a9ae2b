using System.Threading.Channels;

namespace Konzil.Platform;

/// <summary>Wakes the worker as soon as there is something to do, so nobody waits for a poll.</summary>
public sealed class JobSignal
{
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => _bell.Writer.TryWrite(true);

    /// <summary>Returns when somebody rang or the time is over.</summary>
    public async Task Wait(TimeSpan atMost, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(atMost);
        try
        {
            await _bell.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Nobody rang: look anyway, for jobs that became due or that another process left.
        }
    }
}

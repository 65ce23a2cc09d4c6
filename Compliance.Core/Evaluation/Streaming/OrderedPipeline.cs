using System.Runtime.CompilerServices;

namespace Compliance.Evaluation.Streaming;

/// <summary>Works on several items at once and hands the results on in the order of the items. No more than a few are in flight, however fast they come.</summary>
internal static class OrderedPipeline
{
    /// <summary>Items that wait while others are worked on, for each that is: so that no thread stands idle while one item takes longer.</summary>
    private const int InFlightPerThread = 2;

    /// <param name="source">The items.</param>
    /// <param name="work">What to do with each; called from several threads.</param>
    /// <param name="threads">How many items are worked on at once.</param>
    /// <param name="cancellationToken">Stops taking items; what is under way is told by <paramref name="work"/> itself.</param>
    /// <remarks>What an item throws is thrown at its place in the order. Whoever stops early waits for what is under way, so that nothing runs on.</remarks>
    public static async IAsyncEnumerable<TResult> Run<TItem, TResult>(
        IAsyncEnumerable<TItem> source, Func<TItem, TResult> work, int threads, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var running = new Queue<Task<TResult>>();
        var free = new SemaphoreSlim(threads);
        try
        {
            await foreach (var item in source.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (running.Count == threads * InFlightPerThread)
                {
                    yield return await running.Dequeue().ConfigureAwait(false);
                }

                running.Enqueue(Task.Run(() => TakeAsync(item), CancellationToken.None));
            }

            while (running.TryDequeue(out var next))
            {
                yield return await next.ConfigureAwait(false);
            }
        }
        finally
        {
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            free.Dispose();
        }

        async Task<TResult> TakeAsync(TItem item)
        {
            await free.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return work(item);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
